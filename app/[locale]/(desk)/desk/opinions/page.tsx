// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { OpinionTable } from "#components/cases/opinion-table.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { PactOpinionTable } from "#components/pacts/examination/opinion-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { unitsInSight } from "#lib/cases/policy.ts";
import { today } from "#lib/kernel/clock.ts";
import { refuse } from "#lib/kernel/errors.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import {
  listGivenOpinions as listGivenOnPacts,
  listWaitingOpinions as listWaitingOnPacts,
} from "#lib/pacts/examination-queries.ts";
import { listGivenOpinions, listWaitingOpinions } from "#lib/proposals/examination-queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.opinions");
  return { title: t("title") };
}

/** How many of those already given are shown. */
const lately = 10;

/** What a unit is asked, also where the case is another's; for the office, what all were asked. */
export default async function OpinionsPage() {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskOpinions") });
  const t = await getTranslations("examination.opinions");
  const frame = { section: "deskOpinions", title: t("title"), alternates: alternates("deskOpinions") } as const;
  const inSight = unitsInSight(actor);
  if (inSight.length === 0) {
    const decision = refuse("examination.refusals.notAsked");
    return decision.allowed ? null : <DeskRefusal {...frame} decision={decision} />;
  }
  const [waiting, given, waitingOnPacts, givenOnPacts] = await Promise.all([
    listWaitingOpinions(inSight),
    listGivenOpinions(inSight, lately),
    listWaitingOnPacts(inSight),
    listGivenOnPacts(inSight, lately),
  ]);
  const tPacts = await getTranslations("pact-examination.opinionPage");
  const on = today().toString();
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("title")} lead={t(inSight === "all" ? "leadOffice" : "lead")} />
        {waiting.length + waitingOnPacts.length === 0 ? (
          <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
        ) : null}
        {waiting.length > 0 ? (
          <Section title={t("waiting")}>
            <OpinionTable locale={locale} caption={t("waiting")} opinions={waiting} today={on} />
          </Section>
        ) : null}
        {waitingOnPacts.length > 0 ? (
          <Section title={tPacts("waiting")}>
            <PactOpinionTable locale={locale} caption={tPacts("waiting")} opinions={waitingOnPacts} today={on} />
          </Section>
        ) : null}
        {given.length > 0 ? (
          <Section title={t("given")}>
            <OpinionTable locale={locale} caption={t("given")} opinions={given} today={on} />
          </Section>
        ) : null}
        {givenOnPacts.length > 0 ? (
          <Section title={tPacts("given")}>
            <PactOpinionTable locale={locale} caption={tPacts("given")} opinions={givenOnPacts} today={on} />
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}
