// SPDX-License-Identifier: AGPL-3.0-or-later
import { inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { searchAsMeant } from "#lib/search/as-meant.ts";
import { type Combination, countFacets } from "#lib/search/facets.ts";
import type { Reading } from "#lib/search/vocabulary.ts";
import { wordsQuery } from "#lib/search/words-query.ts";
import { newestFirst, type PactSummary, summaries } from "./queries.ts";
import { narrowed, otherConditions } from "./register-filter.ts";
import type { PactFilter, PactSearch } from "./register-schemas.ts";
import { elsewhere, type Facet, type FacetCounts, facets, pactsOnPage } from "./vocabulary.ts";

export type FoundPacts = { total: number; pacts: PactSummary[]; facets: FacetCounts; reading: Reading };

/** How the combinations are gathered: a prerendered page keeps those of the whole register. */
type Gather = (filter: PactFilter, connection: Connection) => Promise<Combination<Facet>[]>;

/**
 * Italian full text over title, idea, place and who applied, narrowed by filters; the best first, a page at a time. Where
 * nothing is found, what was probably meant is searched instead, and `reading` says so.
 */
export const searchPacts = (
  search: PactSearch,
  connection: Connection = db,
  gather: Gather = gatherCombinations,
): Promise<FoundPacts> =>
  searchAsMeant(search, connection, async (read) => {
    const [combinations, ids] = await Promise.all([gather(read, connection), findPage(read, connection)]);
    const found = ids.length > 0 ? await summaries(connection).where(inArray(pacts.id, ids)) : [];
    found.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
    return { ...countFacets(facets, combinations, read), pacts: found };
  });

async function findPage(search: PactSearch, connection: Connection): Promise<string[]> {
  const best = search.q && search.sort !== "newest";
  const rows = await connection
    .select({ id: pacts.id })
    .from(pacts)
    .where(narrowed(search))
    // A match in a long text weighs less than one in a short one (1); the title counts most (weight A).
    .orderBy(...(best ? [sql`ts_rank("pacts"."words", ${wordsQuery(search.q ?? "")}, 1) desc`] : []), ...newestFirst)
    .limit(pactsOnPage)
    .offset((search.page - 1) * pactsOnPage);
  return rows.map(({ id }) => id);
}

const orElsewhere = (column: typeof pacts.zoneCode | typeof pacts.topicCode) =>
  sql<string>`coalesce(${column}, ${sql.raw(`'${elsewhere}'`)})`;

/** How many there are of each combination of words of the facets, of what words, days and map narrow to. */
export const gatherCombinations = (filter: PactFilter, connection: Connection = db): Promise<Combination<Facet>[]> =>
  connection
    .select({
      status: pacts.status,
      zone: orElsewhere(pacts.zoneCode),
      topic: orElsewhere(pacts.topicCode),
      kind: pacts.kind,
      applicant: pacts.applicantKind,
      times: sql<number>`count(*)::int`,
    })
    .from(pacts)
    .where(otherConditions(filter))
    .groupBy(sql`1, 2, 3, 4, 5`);
