// SPDX-License-Identifier: AGPL-3.0-or-later
import { findCurrent as findAgendaEvent } from "#lib/agenda/queries.ts";
import { findPublic as findCall } from "#lib/calls/queries.ts";
import { findPublic as findCommons } from "#lib/commons/queries.ts";
import type { RouteName } from "#lib/kernel/paths.ts";
import { registerNumber, slugInput } from "#lib/kernel/text.ts";
import { findDocument } from "#lib/library/queries.ts";
import { findCurrent as findArticle } from "#lib/news/queries.ts";
import { listServices } from "#lib/office/queries.ts";
import { findPublicByNumber as findPact } from "#lib/pacts/queries.ts";
import { pactNumber } from "#lib/pacts/register-schemas.ts";
import { findPublicByNumber as findProposal } from "#lib/proposals/queries.ts";
import { findRegulation } from "#lib/regulations/queries.ts";

type Params = Readonly<Record<string, string>>;
type Exists = (params: Params) => Promise<boolean>;

/** Whether there is a page of this address that everyone may read. */
const always: Exists = async () => true;

const bySlug =
  (find: (slug: string) => Promise<unknown>): Exists =>
  async ({ slug }) => {
    const known = slugInput.safeParse(slug);
    return known.success && (await find(known.data)) !== null;
  };

const findPublishedService = async (slug: string) =>
  (await listServices()).find((service) => service.slug === slug && service.publishedAt !== null) ?? null;

const isProposal: Exists = async ({ number }) => {
  const known = registerNumber.safeParse(number);
  return known.success && (await findProposal(known.data)) !== null;
};

const isPact: Exists = async ({ number }) => {
  const known = pactNumber.safeParse(number);
  return known.success && (await findPact(known.data)) !== null;
};

const isVersion: Exists = async ({ slug, number }) => {
  const known = slugInput.safeParse(slug);
  const versions = known.success ? (await findRegulation(known.data))?.versions : null;
  return versions?.some((version) => String(version.number) === number) ?? false;
};

/**
 * Every public page of which one is asked how clear it is, and whether there is such a thing. Public pages that are not
 * asked about are named in `unratedPages` (lib/feedback/vocabulary.ts): each page stands in one of the two, or is part of
 * another.
 */
export const ratedPages: Partial<Record<RouteName, Exists>> = {
  home: always,
  search: always,
  siteMap: always,
  proposals: always,
  proposalSearch: always,
  proposalService: always,
  proposalMap: always,
  proposalStatistics: always,
  proposal: isProposal,
  discussion: isProposal,
  pacts: always,
  pactSearch: always,
  pactMap: always,
  pactStatistics: always,
  pact: isPact,
  commons: always,
  commonsItem: bySlug(findCommons),
  calls: always,
  call: bySlug(findCall),
  news: always,
  notices: always,
  article: bySlug((slug) => findArticle(slug, new Date())),
  subscribe: always,
  agenda: always,
  agendaThisWeek: always,
  agendaList: always,
  agendaEvent: bySlug((slug) => findAgendaEvent(slug, new Date())),
  documents: always,
  documentSearch: always,
  document: bySlug(findDocument),
  regulations: always,
  regulation: bySlug(findRegulation),
  regulationVersion: isVersion,
  openData: always,
  office: always,
  programme: always,
  satisfaction: always,
  services: always,
  service: bySlug(findPublishedService),
  organisation: always,
  zones: always,
  terms: always,
  assistance: always,
  help: always,
  accessibility: always,
  privacy: always,
  legal: always,
};

/**
 * Pages that show a part of another, such as the second page of a list or a month of the agenda: what is said of them is
 * said of the whole.
 */
export const partOf: Partial<Record<RouteName, RouteName>> = {
  newsPage: "news",
  newsOfZone: "news",
  newsOfTopic: "news",
  noticesPage: "notices",
  agendaMonth: "agenda",
  agendaWeek: "agendaThisWeek",
  agendaMonthOfZone: "agenda",
  agendaMonthOfKind: "agenda",
  agendaWeekOfZone: "agendaThisWeek",
  agendaWeekOfKind: "agendaThisWeek",
  agendaOfZone: "agendaList",
  agendaOfKind: "agendaList",
  discussionThread: "discussion",
  regulationChanges: "regulationVersion",
};
