// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RouteName } from "#lib/kernel/paths.ts";

/** The pages of the website that stand for themselves, in the order of the site map. */
export const siteMapPages = {
  read: [
    "home",
    "search",
    "proposalService",
    "proposals",
    "proposalSearch",
    "proposalMap",
    "proposalStatistics",
    "pacts",
    "commons",
    "calls",
    "pactSearch",
    "pactMap",
    "pactStatistics",
    "news",
    "notices",
    "documents",
    "regulations",
    "documentSearch",
    "agenda",
    "agendaThisWeek",
    "agendaList",
    "subscribe",
    "zones",
    "terms",
    "openData",
  ],
  about: [
    "office",
    "services",
    "organisation",
    "programme",
    "satisfaction",
    "help",
    "assistance",
    "askAssistance",
    "reportProblem",
    "followRequest",
    "signIn",
    "accessibility",
    "privacy",
    "legal",
  ],
} as const satisfies Record<string, readonly RouteName[]>;

/** What search engines are not to show: answers to a question, and where one goes on with something of one's own. */
const forPeopleOnly: readonly RouteName[] = [
  "search",
  "proposalSearch",
  "pactSearch",
  "documentSearch",
  "followRequest",
  "signIn",
];

/** What search engines are told of. */
export const indexedPages = [...siteMapPages.read, ...siteMapPages.about, "siteMap" as const].filter(
  (name) => !forPeopleOnly.includes(name),
);
