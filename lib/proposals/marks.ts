// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { marksGrid, withoutPointOf, zoneWithoutPoint } from "#lib/maps/marks-grid.ts";
import type { MapArea, OnMap } from "#lib/maps/vocabulary.ts";
import { asksOfCase, narrowed } from "./filter.ts";
import type { ProposalFilter } from "./schemas.ts";
import { wholeMunicipality } from "./vocabulary.ts";

/**
 * The proposals on this part of the map, gathered in squares where they stand close, and those without a point: both in
 * one statement, as to find them by their words is what takes long. All points are read from an index; the texts only of
 * those that stand alone.
 */
export async function onMap(bounds: MapArea, filter: ProposalFilter, connection: Connection = db): Promise<OnMap> {
  const { gathered, within, largestFirst, marksOf } = marksGrid(bounds, proposals);
  const matching = connection
    .select({ ...gathered, id: sql<string>`any_value(${proposals.id})`, zone })
    .from(proposals)
    .where(and(narrowed(filter), or(within, isNull(proposals.longitude))))
    .groupBy(sql`1, 2`, zone)
    .orderBy(largestFirst)
    .$dynamic();
  const rows = await (asksOfCase(filter) ? matching.innerJoin(cases, eq(cases.id, proposals.caseId)) : matching);
  const squares = rows.filter(({ zone }) => zone === null);
  const alone = squares.filter(({ count }) => count === 1).map(({ id }) => id);
  const named = await namesOf(alone, connection);
  return {
    marks: marksOf(squares.map((square) => ({ ...square, ...(named.get(square.id) ?? { number: "", title: "" }) }))),
    withoutPoint: withoutPointOf(rows),
  };
}

/** `wholeMunicipality` for those of no zone. */
const zone = zoneWithoutPoint(proposals.longitude, proposals.zoneCode, wholeMunicipality);

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
