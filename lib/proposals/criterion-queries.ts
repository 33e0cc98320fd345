// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { criteria } from "#db/schema/examination.ts";

/** All of them, those in force first, each in their order. */
export const listEveryCriterion = () =>
  db
    .select()
    .from(criteria)
    .orderBy(sql`${criteria.retiredAt} is not null`, asc(criteria.position), asc(criteria.code));

export type Criterion = Awaited<ReturnType<typeof listEveryCriterion>>[number];

export async function findCriterion(code: string): Promise<Criterion | null> {
  const [found] = await db.select().from(criteria).where(eq(criteria.code, code));
  return found ?? null;
}
