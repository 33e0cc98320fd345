// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { CriteriaTable } from "#components/examination/criteria-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listEveryCriterion } from "#lib/proposals/criterion-queries.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.lists");
  return { title: t("title") };
}

/** What everyone chooses from: by what proposals are valued. */
export default async function ListsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskLists") });
  const t = await getTranslations("examination");
  const frame = { section: "deskLists", title: t("lists.title"), alternates: alternates("deskLists") } as const;
  const decision = examinationPolicy.editCriteria(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("lists.title")} lead={t("lists.lead")}>
          {(await searchParams).done ? <Callout tone="success" role="status" title={t("lists.done")} /> : null}
        </PageHeader>
        <Section title={t("criteria.title")} lead={t("criteria.lead")}>
          <div className="space-y-6">
            <CriteriaTable locale={locale} criteria={await listEveryCriterion()} />
            <ButtonLink href={href(locale, "deskNewCriterion")} icon="plus" variant="secondary">
              {t("criteria.new")}
            </ButtonLink>
          </div>
        </Section>
      </div>
    </DeskPage>
  );
}
