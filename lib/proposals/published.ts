// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheLife, cacheTag } from "next/cache";
import { db } from "#db/client.ts";
import { personTag } from "#lib/accounts/tags.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { publicTimeline } from "#lib/journal/timeline.ts";
import { today } from "#lib/kernel/clock.ts";
import { publicCache } from "#lib/kernel/public-cache.ts";
import type { MapArea } from "#lib/maps/vocabulary.ts";
import { municipalityTag } from "#lib/municipality/published.ts";
import { unitNames } from "#lib/organisation/queries.ts";
import { countFacets } from "#lib/search/facets.ts";
import { keepingCounts } from "#lib/search/kept-counts.ts";
import { listSigners } from "./co-authors.ts";
import { findExamination } from "./examination-queries.ts";
import { publicView } from "./examination-view.ts";
import { type FeedFilter, feedEntries } from "./feed.ts";
import { onMap } from "./marks.ts";
import {
  countPublic,
  findPublicByNumber,
  lastChangedOn,
  listLatestAnswers,
  listNewest,
  listNumbers,
} from "./queries.ts";
import type { ProposalSearch } from "./schemas.ts";
import { gatherCombinations, searchProposals } from "./search.ts";
import { similarProposals } from "./similar.ts";
import { proposalStatistics } from "./statistics.ts";
import { proposalsTag, proposalTag } from "./tags.ts";
import { type Facet, facets } from "./vocabulary.ts";

/**
 * What the prerendered pages show: the same queries, kept until a command expires their tag: that of the municipality
 * too, whose topics and zones they name. `today` is the day in Rome
 * on which they were read, by which a page tells what is overdue.
 */

export async function publishedNewest(limit?: number) {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return { proposals: await listNewest(limit), today: today().toString() };
}

export async function publishedAnswers(limit: number) {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return listLatestAnswers(limit);
}

export async function publishedCount() {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return countPublic();
}

/** How many there are of each combination of kind, state, topic, zone and term. */
async function publishedCombinations() {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return gatherCombinations({});
}

/** How many there are of each kind, state, topic and zone. */
export const publishedFacets = async () => countFacets(facets, await publishedCombinations(), {}).facets;

const kept = keepingCounts<Facet>();

/** As `searchProposals`, which counts anew only what words, days or a part of the map narrow to. */
export const searchPublished = (search: ProposalSearch) =>
  searchProposals(search, db, ({ q, from, to, area }, connection) =>
    q || from || to || area
      ? kept.counted(JSON.stringify([q, from, to, area]), () => gatherCombinations({ q, from, to, area }, connection))
      : publishedCombinations(),
  );

/** What the map of all proposals shows between these bounds. */
export async function publishedMap(bounds: MapArea) {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return onMap(bounds, {});
}

export async function publishedStatistics() {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return proposalStatistics(today());
}

/** The day in Rome on which any of them last changed; the first day of computers where there is none. */
export async function publishedLastChange() {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return lastChangedOn();
}

export async function publishedFeed(filter: FeedFilter) {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return feedEntries(filter);
}

const similarOnPage = 3;

/** What else was proposed about the same, kept with the lists: a newer proposal may be more alike. */
export async function publishedSimilar(proposal: { id: string; title: string }) {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return similarProposals(proposal.title, { limit: similarOnPage, excludeId: proposal.id });
}

/** A site map holds 50,000 addresses at most, and every proposal has one in each language. */
const numbersInSiteMap = 20_000;

export async function publishedNumbers() {
  "use cache";
  cacheTag(proposalsTag, municipalityTag);
  cacheLife(publicCache);
  return listNumbers(numbersInSiteMap);
}

/** A proposal with its timeline and attachments; null where the number leads to none. */
export async function publishedProposal(number: string) {
  "use cache";
  cacheTag(proposalTag(number), municipalityTag);
  cacheLife(publicCache);
  const proposal = await findPublicByNumber(number);
  if (!proposal) return null;
  cacheTag(personTag(proposal.authorId));
  const [timeline, attachments, signers, examination, units] = await Promise.all([
    publicTimeline(db, { kind: "proposal", id: proposal.id }),
    proposal.publication === "published" ? listFilesOf({ kind: "proposal", id: proposal.id }) : [],
    listSigners(proposal.id),
    findExamination(proposal.id).then(publicView),
    unitNames(),
  ]);
  for (const { personId } of signers) cacheTag(personTag(personId));
  return { proposal, timeline, attachments, signers, examination, units, today: today().toString() };
}
