// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { CriterionForm } from "#components/examination/criterion-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { listEveryCriterion } from "#lib/proposals/criterion-queries.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.criteria");
  return { title: t("new") };
}

export default async function NewCriterionPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskNewCriterion") });
  const t = await getTranslations("examination");
  const frame = {
    section: "deskLists",
    title: t("criteria.new"),
    trail: [{ label: t("lists.title"), href: href(locale, "deskLists") }],
    alternates: alternates("deskNewCriterion"),
  } as const;
  const decision = examinationPolicy.editCriteria(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const last = Math.max(0, ...(await listEveryCriterion()).map(({ position }) => position));
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("criteria.new")} lead={t("criteria.newLead")} />
        <div className="measure">
          <CriterionForm locale={locale} nextPosition={last + 1} />
        </div>
      </div>
    </DeskPage>
  );
}
