// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { CriterionForm } from "#components/examination/criterion-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { offerCriterionAction } from "#lib/proposals/criterion-actions.ts";
import { findCriterion } from "#lib/proposals/criterion-queries.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.criteria");
  return { title: t("edit") };
}

/** A criterion: how it is called, how much it counts, and whether proposals are still valued by it. */
export default async function CriterionPage({ params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCriterion", { code }) });
  const t = await getTranslations("examination");
  const frame = {
    section: "deskLists",
    title: t("criteria.edit"),
    trail: [{ label: t("lists.title"), href: href(locale, "deskLists") }],
    alternates: alternates("deskCriterion", { code }),
  } as const;
  const decision = examinationPolicy.editCriteria(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const criterion = await findCriterion(code);
  if (!criterion) return leadToMissing();
  const isInForce = criterion.retiredAt === null;
  const verb = isInForce ? "retire" : "restore";
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={isInForce ? null : <Badge icon="locked">{t("criteria.retired")}</Badge>}
          title={criterion.name[locale]}
          lead={t("criteria.editLead")}
        />
        <div className="measure">
          <CriterionForm key={criterion.version} locale={locale} criterion={criterion} />
        </div>
        <Section title={t(`criteria.${verb}`)} lead={t("criteria.retireLead")}>
          <VerbForm
            locale={locale}
            action={offerCriterionAction}
            values={{ code: criterion.code, offered: isInForce ? "no" : "yes" }}
            variant="secondary"
          >
            {t(`criteria.${verb}`)}
          </VerbForm>
        </Section>
      </div>
    </DeskPage>
  );
}
