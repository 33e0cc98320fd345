// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { searchAsMeant } from "#lib/search/as-meant.ts";
import { type Combination, countFacets } from "#lib/search/facets.ts";
import { type PassagePart, passageOf } from "#lib/search/passage.ts";
import { soughtBy } from "#lib/search/sought.ts";
import type { Reading } from "#lib/search/vocabulary.ts";
import { wordsQuery } from "#lib/search/words-query.ts";
import { asksOfCase, narrowed, otherConditions, promptness } from "./filter.ts";
import { newestFirst, type ProposalSummary, summaries } from "./queries.ts";
import type { ProposalFilter, ProposalSearch } from "./schemas.ts";
import { type Facet, type FacetCounts, facets, pageSize, wholeMunicipality } from "./vocabulary.ts";

export type FoundProposal = ProposalSummary & { passage: PassagePart[] };

export type SearchResult = { total: number; proposals: FoundProposal[]; facets: FacetCounts; reading: Reading };

/** How the combinations are gathered: a prerendered page keeps those of all proposals. */
type Gather = (filter: ProposalFilter, connection: Connection) => Promise<Combination<Facet>[]>;

/**
 * Italian full text over title, text, place and answer, accents ignored, narrowed by filters; the best first, a page at a
 * time. Where nothing is found, what was probably meant is searched instead, and `reading` says so.
 */
export const searchProposals = (
  search: ProposalSearch,
  connection: Connection = db,
  gather: Gather = gatherCombinations,
): Promise<SearchResult> =>
  searchAsMeant(search, connection, async (read) => {
    const [combinations, ids] = await Promise.all([gather(read, connection), findPage(read, connection)]);
    return { ...countFacets(facets, combinations, read), proposals: await summariesOf(ids, read.q, connection) };
  });

/** So many of those whose titles fit best are weighed by their whole text; after them the titles alone decide. */
const weighed = 16 * pageSize;

async function findPage(search: ProposalSearch, connection: Connection): Promise<string[]> {
  const offset = (search.page - 1) * pageSize;
  const inOrder = (order: SQL[]) => matching(search, connection).orderBy(...order);
  if (!search.q || search.sort === "newest") return idsOf(inOrder(newestFirst).limit(pageSize).offset(offset));
  const words = wordsQuery(search.q);
  const byTitle = [sql`ts_rank("proposals"."title_words", ${words}) desc`, ...newestFirst];
  if (offset >= weighed) return idsOf(inOrder(byTitle).limit(pageSize).offset(offset));
  const best = inOrder(byTitle).limit(weighed).as("best");
  const page = connection
    .select({ id: proposals.id })
    .from(best)
    .innerJoin(proposals, eq(proposals.id, best.id))
    // A match in a long text weighs less than one in a short one (1); the title counts most (weight A).
    .orderBy(sql`ts_rank("proposals"."words", ${words}, 1) desc`, ...newestFirst)
    .limit(pageSize)
    .offset(offset);
  return idsOf(page);
}

function matching(search: ProposalSearch, connection: Connection) {
  const found = connection.select({ id: proposals.id }).from(proposals).where(narrowed(search)).$dynamic();
  return asksOfCase(search) ? found.innerJoin(cases, eq(cases.id, proposals.caseId)) : found;
}

const idsOf = async (query: PromiseLike<{ id: string }[]>): Promise<string[]> => (await query).map(({ id }) => id);

async function summariesOf(ids: string[], query: string | undefined, connection: Connection): Promise<FoundProposal[]> {
  if (ids.length === 0) return [];
  const [found, passages] = await Promise.all([
    summaries(connection).where(inArray(proposals.id, ids)),
    query ? passagesOf(ids, query, connection) : new Map<string, PassagePart[]>(),
  ]);
  return found
    .sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .map((proposal) => ({ ...proposal, passage: passages.get(proposal.id) ?? [] }));
}

/** Where the words stand in each text, for those that hold them. */
async function passagesOf(ids: string[], query: string, connection: Connection): Promise<Map<string, PassagePart[]>> {
  const [sought, rows] = await Promise.all([
    soughtBy(query, "it", connection),
    connection
      .select({ id: proposals.id, body: proposals.body })
      .from(proposals)
      .where(and(inArray(proposals.id, ids), eq(proposals.publication, "published"))),
  ]);
  return new Map(rows.map(({ id, body }) => [id, passageOf(body.replace(/\s+/g, " "), sought)]));
}

/** How many there are of each combination of words of the facets, of what words, days and map narrow to. */
export const gatherCombinations = (
  filter: ProposalFilter,
  connection: Connection = db,
): Promise<Combination<Facet>[]> =>
  connection
    .select({
      kind: proposals.kind,
      status: proposals.status,
      topic: proposals.topicCode,
      zone: sql<string>`coalesce(${proposals.zoneCode}, ${sql.raw(`'${wholeMunicipality}'`)})`,
      term: promptness(today()),
      times: sql<number>`count(*)::int`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(otherConditions(filter))
    .groupBy(sql`1, 2, 3, 4, 5`);
