// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { routes } from "#lib/kernel/paths.ts";

/** The prerendered pages without parameters, but for the home page and the site map. */
export const prerendered = [
  "proposals",
  "proposalService",
  "proposalMap",
  "proposalStatistics",
  "openData",
  "pacts",
  "calls",
  "pactMap",
  "pactStatistics",
  "news",
  "notices",
  "documents",
  "regulations",
  "agenda",
  "agendaThisWeek",
  "agendaList",
  "office",
  "services",
  "organisation",
  "zones",
  "terms",
  "programme",
  "satisfaction",
  "assistance",
  "help",
  "accessibility",
  "privacy",
  "legal",
] as const;

/** The prerendered pages, and no others: one that is made for each request costs the server something. */
const patternsOf = (locale: Locale) => [
  `/${locale}`,
  ...prerendered.map((name) => `/${locale}${routes[name][locale]}`),
  `/${locale}${routes.article[locale]}`,
  `/${locale}${routes.regulation[locale]}`,
  `/${locale}${routes.agendaEvent[locale]}`,
  `/${locale}${routes.commonsItem[locale]}`,
  `/${locale}${routes.call[locale]}`,
  `/${locale}${routes.pact[locale].replace(":number", ":number(\\d+-\\d+|R-.+)")}`,
  `/${locale}${routes.proposal[locale].replace(":number", ":number(\\d+-\\d+)")}`,
];

const rules = {
  prefetch: [{ where: { href_matches: locales.flatMap(patternsOf) }, eagerness: "moderate" }],
};

/** Lets the browser fetch a page while the pointer rests on its link; browsers that know nothing of it do nothing. */
export function SpeculationRules() {
  return <script type="speculationrules">{JSON.stringify(rules)}</script>;
}
