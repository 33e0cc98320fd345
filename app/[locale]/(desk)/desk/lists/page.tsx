// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { CriteriaTable } from "#components/examination/criteria-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { TopicsTable, ZonesTable } from "#components/municipality/list-tables.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listEveryTopic, listEveryZone } from "#lib/municipality/queries.ts";
import { applicationPolicy } from "#lib/pacts/application-policy.ts";
import { listEveryCriterion } from "#lib/proposals/criterion-queries.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.lists");
  return { title: t("title") };
}

/** What everyone chooses from: topics, neighbourhoods, and by what proposals are valued. */
export default async function ListsPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskLists") });
  const t = await getTranslations("examination");
  const frame = { section: "deskLists", title: t("lists.title"), alternates: alternates("deskLists") } as const;
  const decision = examinationPolicy.editCriteria(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const [tLists, tForm] = await Promise.all([
    getTranslations("municipality"),
    getTranslations("pact-application.form"),
  ]);
  const [topics, zones, criteria] = await Promise.all([listEveryTopic(), listEveryZone(), listEveryCriterion()]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("lists.title")} lead={t("lists.lead")}>
          {(await searchParams).done ? <Done title={t("lists.done")} /> : null}
        </PageHeader>
        <Section title={tLists("topics.title")} lead={tLists("topics.lead")}>
          <div className="space-y-6">
            <TopicsTable locale={locale} topics={topics} />
            <ButtonLink href={href(locale, "deskNewTopic")} icon="plus" variant="secondary">
              {tLists("topics.new")}
            </ButtonLink>
          </div>
        </Section>
        <Section title={tLists("zones.title")} lead={tLists("zones.lead")}>
          <div className="space-y-6">
            {zones.length > 0 ? <ZonesTable locale={locale} zones={zones} /> : <p>{tLists("zones.none")}</p>}
            <ButtonLink href={href(locale, "deskNewZone")} icon="plus" variant="secondary">
              {tLists("zones.new")}
            </ButtonLink>
          </div>
        </Section>
        <Section title={t("criteria.title")} lead={t("criteria.lead")}>
          <div className="space-y-6">
            <CriteriaTable locale={locale} criteria={criteria} />
            <ButtonLink href={href(locale, "deskNewCriterion")} icon="plus" variant="secondary">
              {t("criteria.new")}
            </ButtonLink>
          </div>
        </Section>
        {applicationPolicy.writeForm(actor).allowed ? (
          <Section title={tForm("title")} lead={tForm("lead")}>
            <ButtonLink href={href(locale, "deskPactForm")} variant="secondary">
              {tForm("link")}
            </ButtonLink>
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}
