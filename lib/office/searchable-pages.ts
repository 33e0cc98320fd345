// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, like, notInArray } from "drizzle-orm";
import { municipality } from "#db/schema/municipality.ts";
import { searchEntries } from "#db/schema/search.ts";
import { inTransaction } from "#db/transaction.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { type Messages, translator } from "#lib/kernel/messages.ts";
import type { RouteName } from "#lib/kernel/paths.ts";
import { listZones } from "#lib/municipality/queries.ts";
import { putEntries, removeEntry, type SearchEntry } from "#lib/search/entries.ts";
import { factsOf, sectionsOf } from "./page-texts.ts";

/** A page of the house, or a section of one. */
type Text = { page: RouteName; anchor: string | null; title: string; body: string };

type Facts = ReturnType<typeof factsOf> & { count: number };

/** The entries of these pages are told from those of other rooms by how their identifiers begin. */
const prefix = "house:";

/**
 * Lets everyone find the pages whose texts the house brings along, with what they say of the municipality. A new version
 * brings new texts: so they are put whenever a worker starts, and each night.
 */
export const putHousePages = (): Promise<void> =>
  inTransaction(async (tx) => {
    const [found] = await tx.select().from(municipality);
    if (!found) return;
    const facts = { ...factsOf({ name: found.name, ...found.profile }), count: (await listZones(tx)).length };
    const entries = locales.flatMap((locale) => textsIn(locale, facts).map((text) => entryOf(locale, text)));
    await putEntries(tx, entries);
    const put = entries.map((entry) => entry.subjectId);
    const { kind, subjectId } = searchEntries;
    const gone = await tx
      .selectDistinct({ id: subjectId })
      .from(searchEntries)
      .where(and(eq(kind, "page"), like(subjectId, `${prefix}%`), notInArray(subjectId, put)));
    for (const { id } of gone) await removeEntry(tx, "page", id);
  });

function entryOf(locale: Locale, { page, anchor, title, body }: Text): SearchEntry {
  const subjectId = `${prefix}${page}${anchor ? `#${anchor}` : ""}`;
  return { kind: "page", subjectId, locale, title, body, page, params: {}, anchor, zoneCode: null, on: null };
}

function textsIn(locale: Locale, facts: Facts): Text[] {
  const t = translator(locale);
  const whole = (page: RouteName, title: string, body: string): Text => ({ page, anchor: null, title, body });
  // Where a page lacks the words by which people ask for it, one more sentence has them.
  const withWords = (text: string, page: keyof Messages["pages"]["sought"]) => `${text} ${t(`pages.sought.${page}`)}`;
  return [
    whole("home", t("office.home.title", facts), `${t("office.home.lead")} ${t("office.home.description")}`),
    whole("proposals", t("proposals.title"), t("proposals.lead")),
    whole("proposalService", t("office.service.title"), `${t("office.service.lead")} ${t("office.service.how.text")}`),
    whole("proposalMap", t("shell.pages.proposalMap"), t("search.map.lead")),
    whole("proposalStatistics", t("statistics.title"), t("statistics.lead")),
    whole("pacts", t("pact-register.title"), t("pact-register.lead")),
    whole("pactMap", t("shell.pages.pactMap"), t("pact-register.map.lead")),
    whole("pactStatistics", t("pact-register.statistics.title"), t("pact-register.statistics.lead")),
    whole("commons", t("commons.title"), t("commons.lead")),
    whole("calls", t("calls.title"), t("calls.lead")),
    whole("news", t("news.news.title"), t("news.news.lead")),
    whole("notices", t("news.notices.title"), t("news.notices.lead")),
    whole("subscribe", t("subscriptions.subscribe.title"), withWords(t("subscriptions.subscribe.lead"), "subscribe")),
    whole("agenda", t("agenda.title"), withWords(t("agenda.lead"), "agenda")),
    whole("documents", t("library.title"), t("library.lead")),
    whole("regulations", t("regulations.title"), t("regulations.lead")),
    whole("openData", t("open-data.title"), t("open-data.lead")),
    whole("zones", t("office.zones.title"), t("office.zones.lead", facts)),
    whole("terms", t("office.terms.title"), t("office.terms.lead")),
    whole(
      "office",
      t("pages.office.title"),
      withWords(
        [t("pages.office.lead"), t("pages.office.counterTitle"), t("pages.office.counterText")].join(" "),
        "office",
      ),
    ),
    whole("programme", t("programme.title"), t("programme.lead")),
    whole("satisfaction", t("feedback.public.title"), withWords(t("feedback.public.lead"), "satisfaction")),
    whole("assistance", t("assistance.title"), t("assistance.lead")),
    whole("askAssistance", t("assistance.form.askTitle"), t("assistance.form.askLead")),
    whole("reportProblem", t("assistance.form.reportTitle"), t("assistance.form.reportLead")),
    whole("signIn", t("accounts.signIn.title"), withWords(t("accounts.signIn.lead"), "signIn")),
    whole("siteMap", t("office.siteMap.title"), t("office.siteMap.lead")),
    whole("services", t("services.page.title"), t("services.page.lead")),
    whole("organisation", t("services.organisation.title"), t("services.organisation.lead")),
    {
      ...{ page: "office", anchor: "appointments", title: t("visits.public.title") },
      body: `${t("visits.public.lead")} ${t("visits.public.none")}`,
    },
    whole("help", t("pages.faq.title"), t("pages.faq.lead", facts)),
    ...sectionsOf.help.map((anchor) => ({
      ...{ page: "help" as const, anchor },
      title: t(`pages.faq.questions.${anchor}.title`),
      body: t(`pages.faq.questions.${anchor}.text`),
    })),
    whole("privacy", t("pages.privacy.title"), t("pages.privacy.lead")),
    ...sectionsOf.privacy.map((anchor) => ({
      ...{ page: "privacy" as const, anchor },
      title: t(`pages.privacy.sections.${anchor}.title`),
      body: t(`pages.privacy.sections.${anchor}.text`, facts),
    })),
    whole("legal", t("pages.legal.title"), t("pages.legal.lead")),
    ...sectionsOf.legal.map((anchor) => ({
      ...{ page: "legal" as const, anchor },
      title: t(`pages.legal.sections.${anchor}.title`),
      body: t(`pages.legal.sections.${anchor}.text`, facts),
    })),
    whole("accessibility", t("pages.accessibility.title"), t("pages.accessibility.lead")),
    ...sectionsOf.accessibility.map((anchor) => ({
      ...{ page: "accessibility" as const, anchor },
      title: t(`pages.accessibility.sections.${anchor}.title`),
      body: t(`pages.accessibility.sections.${anchor}.text`, facts),
    })),
  ];
}
