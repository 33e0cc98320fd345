// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { WorkloadChart } from "#components/cases/workload-chart.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { casePolicy, unitsInSight } from "#lib/cases/policy.ts";
import { workloadByOfficer, workloadByUnit } from "#lib/cases/workload.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.workload");
  return { title: t("title") };
}

/** How the work is spread over the units and over those who answer. */
export default async function WorkloadPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskWorkload") });
  const t = await getTranslations("cases.workload");
  const frame = { section: "deskWorkload", title: t("title"), alternates: alternates("deskWorkload") } as const;
  const decision = casePolicy.readQueue(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [on, sight] = [today(), unitsInSight(actor)];
  const [byUnit, byOfficer] = await Promise.all([workloadByUnit(sight, on), workloadByOfficer(sight, on)]);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <Section title={t("byUnit")} lead={t("daysNote")}>
          <WorkloadChart
            locale={locale}
            who="unit"
            label={t("chartUnits")}
            loads={byUnit.map((load) => ({ ...load, name: load.name[locale] }))}
          />
        </Section>
        <Section title={t("byOfficer")}>
          <WorkloadChart
            locale={locale}
            who="officer"
            label={t("chartOfficers")}
            loads={byOfficer.map((load) => ({ ...load, name: load.name ?? t("nobody") }))}
          />
        </Section>
      </div>
    </DeskPage>
  );
}
