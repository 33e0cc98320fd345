// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { marksGrid } from "#lib/maps/marks-grid.ts";
import type { MapArea, MapMark } from "#lib/maps/vocabulary.ts";
import { asksOfCase, narrowed } from "./filter.ts";
import type { ProposalFilter } from "./schemas.ts";
import { wholeMunicipality } from "./vocabulary.ts";

/**
 * The proposals that have a point on this part of the map, gathered in squares where they stand close. All points are
 * read from an index; the texts only of those that stand alone.
 */
export async function marksIn(
  bounds: MapArea,
  filter: ProposalFilter,
  connection: Connection = db,
): Promise<MapMark[]> {
  const { gathered, within, largestFirst, marksOf } = marksGrid(bounds, proposals);
  const matching = connection
    .select({ ...gathered, id: sql<string>`any_value(${proposals.id})` })
    .from(proposals)
    .where(and(narrowed(filter), within))
    .groupBy(sql`1, 2`)
    .orderBy(largestFirst)
    .$dynamic();
  const squares = await (asksOfCase(filter) ? matching.innerJoin(cases, eq(cases.id, proposals.caseId)) : matching);
  const alone = squares.filter(({ count }) => count === 1).map(({ id }) => id);
  const named = await namesOf(alone, connection);
  return marksOf(squares.map((square) => ({ ...square, ...(named.get(square.id) ?? { number: "", title: "" }) })));
}

async function namesOf(ids: string[], connection: Connection) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await connection
    .select({
      id: proposals.id,
      number: cases.number,
      title: sql<string>`case when ${proposals.publication} = 'hidden' then '' else ${proposals.title} end`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(inArray(proposals.id, ids));
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}

/** How many of these have no point on the map, by the code of their zone; `wholeMunicipality` for those of none. */
export async function countWithoutPoint(filter: ProposalFilter, connection: Connection = db) {
  const matching = connection
    .select({
      zone: sql<string>`coalesce(${proposals.zoneCode}, ${sql.raw(`'${wholeMunicipality}'`)})`,
      count: sql<number>`count(*)::int`,
    })
    .from(proposals)
    .where(and(narrowed(filter), isNull(proposals.longitude)))
    .groupBy(sql`1`)
    .$dynamic();
  const rows = await (asksOfCase(filter) ? matching.innerJoin(cases, eq(cases.id, proposals.caseId)) : matching);
  return Object.fromEntries(rows.map(({ zone, count }) => [zone, count]));
}
