// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { facetConditions, narrowed, otherConditions, promptness, wordsQuery } from "./filter.ts";
import { type PassagePart, passageMarks, passageParts } from "./passage.ts";
import { newestFirst, type ProposalSummary, summaries } from "./queries.ts";
import type { ProposalFilter, ProposalSearch } from "./schemas.ts";
import { corrected } from "./search-words.ts";
import { type Facet, type FacetCounts, facets, pageSize, wholeMunicipality } from "./vocabulary.ts";

export type FoundProposal = ProposalSummary & { passage: PassagePart[] };

/** How the words were read: as they stand, put right (`query`), or any of them because no proposal holds them all. */
export type Reading = { as: "written" } | { as: "corrected" | "any"; query: string };

export type SearchResult = { total: number; proposals: FoundProposal[]; facets: FacetCounts; reading: Reading };

/**
 * Italian full text over title, text, place and answer, accents ignored, narrowed by filters; the best first, a page at a
 * time. Where nothing is found, what was probably meant is searched instead, and `reading` says so.
 */
export async function searchProposals(search: ProposalSearch, connection: Connection = db): Promise<SearchResult> {
  const result = await searchAsRead(search, { as: "written" }, connection);
  if (result.total > 0 || !search.q) return result;
  for (const reading of await otherReadings(search.q, connection)) {
    const again = await searchAsRead({ ...search, q: reading.query }, reading, connection);
    if (again.total > 0) return again;
  }
  return result;
}

async function otherReadings(query: string, connection: Connection) {
  const meant = await corrected(query, connection);
  const any = (meant ?? query).match(/\p{L}+/gu)?.join(" or ");
  return [
    ...(meant ? [{ as: "corrected" as const, query: meant }] : []),
    ...(any ? [{ as: "any" as const, query: any }] : []),
  ];
}

async function searchAsRead(search: ProposalSearch, reading: Reading, connection: Connection): Promise<SearchResult> {
  const [{ total, ...counts }, ids] = await Promise.all([
    countFacets(search, connection),
    findPage(search, connection),
  ]);
  return { total, proposals: await summariesOf(ids, search.q, connection), facets: counts.facets, reading };
}

async function findPage(search: ProposalSearch, connection: Connection): Promise<string[]> {
  const byRank = search.q && search.sort !== "newest";
  // A match in a long text weighs less than one in a short one (1); the title counts most (weight A).
  const rank = byRank ? [sql`ts_rank("proposals"."words", ${wordsQuery(search.q ?? "")}, 1) desc`] : [];
  const rows = await connection
    .select({ id: proposals.id })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(narrowed(search))
    .orderBy(...rank, ...newestFirst)
    .limit(pageSize)
    .offset((search.page - 1) * pageSize);
  return rows.map(({ id }) => id);
}

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
  const options = `StartSel=${passageMarks.start}, StopSel=${passageMarks.stop}, MinWords=12, MaxWords=28, MaxFragments=1`;
  const rows = await connection
    .select({
      id: proposals.id,
      passage: sql<string>`ts_headline('portico', ${proposals.body}, ${wordsQuery(query)}, ${options})`,
    })
    .from(proposals)
    .where(and(inArray(proposals.id, ids), eq(proposals.publication, "published")));
  return new Map(
    rows.flatMap(({ id, passage }) =>
      passage.includes(passageMarks.start) ? [[id, passageParts(passage.replace(/\s+/g, " "))] as const] : [],
    ),
  );
}

/**
 * The rows are gathered once by all facets together; each facet then adds up those that the other filters leave. Words
 * that nothing has are not named.
 */
export async function countFacets(filter: ProposalFilter, connection: Connection = db) {
  const on = today();
  const chosen = facetConditions(filter, on);
  const has = (facet: Facet) => sql`coalesce(${chosen[facet] ?? sql`true`}, false)`;
  const combinations = connection
    .select({
      kind: sql<string>`${proposals.kind}`.as("kind"),
      status: sql<string>`${proposals.status}`.as("status"),
      topic: sql<string>`${proposals.topicCode}`.as("topic"),
      zone: sql<string>`coalesce(${proposals.zoneCode}, ${sql.raw(`'${wholeMunicipality}'`)})`.as("zone"),
      term: sql<string>`coalesce(${promptness(on)}, '')`.as("term"),
      hasKind: sql<boolean>`${has("kind")}`.as("has_kind"),
      hasStatus: sql<boolean>`${has("status")}`.as("has_status"),
      hasTopic: sql<boolean>`${has("topic")}`.as("has_topic"),
      hasZone: sql<boolean>`${has("zone")}`.as("has_zone"),
      hasTerm: sql<boolean>`${has("term")}`.as("has_term"),
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(otherConditions(filter));
  const others = (facet: Facet): SQL =>
    sql.join(
      facets.filter((each) => each !== facet).map((each) => sql.raw(`has_${each}`)),
      sql` and `,
    );
  const counts = facets.map(
    (facet) =>
      sql`select ${sql.raw(`'${facet}'`)} as facet, ${sql.raw(facet)} as word, sum(times)::int as count
        from gathered where ${others(facet)} group by 2`,
  );
  const all = sql.raw(facets.map((facet) => `has_${facet}`).join(" and "));
  const rows = await connection.execute<{ facet: Facet | "total"; word: string; count: number }>(sql`
    with gathered as materialized (
      select kind, status, topic, zone, term, has_kind, has_status, has_topic, has_zone, has_term, count(*) as times
      from (${combinations}) as combination
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
    )
    ${sql.join(counts, sql` union all `)}
    union all select 'total', '', coalesce(sum(times), 0)::int from gathered where ${all}`);
  const result: FacetCounts = { kind: {}, status: {}, topic: {}, zone: {}, term: {} };
  let total = 0;
  for (const { facet, word, count } of rows) {
    if (facet === "total") total = count;
    else if (word !== "") result[facet][word] = count;
  }
  return { total, facets: result };
}
