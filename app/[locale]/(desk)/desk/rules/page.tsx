// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { RulesTable } from "#components/rules/rules-table.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { repealDays } from "#lib/regulations/queries.ts";
import { rulePolicy } from "#lib/rules/policy.ts";
import { listRules } from "#lib/rules/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rules");
  return { title: t("title") };
}

export default async function RulesPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskRules") });
  const t = await getTranslations("rules");
  const frame = { section: "deskRules", title: t("title"), alternates: alternates("deskRules") } as const;
  const decision = rulePolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const on = today();
  const rules = await listRules(on);
  const cited = rules.flatMap(({ inForce }) => inForce.citation?.regulation ?? []);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t("lead")} />
        <RulesTable locale={locale} rules={rules} repealDays={await repealDays(cited)} today={on.toString()} />
      </div>
    </DeskPage>
  );
}
