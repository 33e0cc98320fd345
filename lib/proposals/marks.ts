// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { marksGrid } from "#lib/maps/marks-grid.ts";
import type { MapArea, MapMark } from "#lib/maps/vocabulary.ts";
import { narrowed } from "./filter.ts";
import type { ProposalFilter } from "./schemas.ts";
import { wholeMunicipality } from "./vocabulary.ts";

/** The proposals that have a point on this part of the map, gathered in squares where they stand close. */
export async function marksIn(
  bounds: MapArea,
  filter: ProposalFilter,
  connection: Connection = db,
): Promise<MapMark[]> {
  const { gathered, within, largestFirst, marksOf } = marksGrid(bounds, proposals);
  return marksOf(
    await connection
      .select({
        ...gathered,
        number: sql<string>`min(${cases.number})`,
        title: sql<string>`min(case when ${proposals.publication} = 'hidden' then '' else ${proposals.title} end)`,
      })
      .from(proposals)
      .innerJoin(cases, eq(cases.id, proposals.caseId))
      .where(and(narrowed(filter), within))
      .groupBy(sql`1, 2`)
      .orderBy(largestFirst),
  );
}

/** How many of these have no point on the map, by the code of their zone; `wholeMunicipality` for those of none. */
export async function countWithoutPoint(filter: ProposalFilter, connection: Connection = db) {
  const rows = await connection
    .select({
      zone: sql<string>`coalesce(${proposals.zoneCode}, ${sql.raw(`'${wholeMunicipality}'`)})`,
      count: sql<number>`count(*)::int`,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(and(narrowed(filter), isNull(proposals.longitude)))
    .groupBy(sql`1`);
  return Object.fromEntries(rows.map(({ zone, count }) => [zone, count]));
}
