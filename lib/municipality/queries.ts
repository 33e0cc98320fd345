// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { municipality, topics, zones } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { italianCalendar, type WorkingCalendar } from "#lib/kernel/holidays.ts";

export async function getMunicipality(connection: Connection = db) {
  const [found] = await connection.select().from(municipality);
  if (!found) throw new Error("the municipality is not set up: run `npm run setup`");
  return found;
}

/** Null until the municipality is set up. */
export async function findMunicipalityName(connection: Connection = db): Promise<string | null> {
  const [found] = await connection.select({ name: municipality.name }).from(municipality);
  return found?.name ?? null;
}

/** The holidays by which terms are computed here: the nation's and the patron saint's. */
export async function workingCalendar(connection: Connection): Promise<WorkingCalendar> {
  const { patronDay } = await getMunicipality(connection);
  return { ...italianCalendar, patronSaint: Temporal.PlainMonthDay.from(patronDay) };
}

/** Those one can choose. */
export const listZones = (connection: Connection = db) =>
  connection.select().from(zones).where(isNull(zones.retiredAt)).orderBy(asc(zones.position), asc(zones.code));

/** Those that are retired too: what was filed keeps its own. */
export const listEveryZone = (connection: Connection = db) =>
  connection.select().from(zones).orderBy(sql`${zones.retiredAt} is not null`, asc(zones.position), asc(zones.code));

export type Zone = Awaited<ReturnType<typeof listEveryZone>>[number];

export async function findZone(code: string, connection: Connection = db): Promise<Zone | null> {
  const [found] = await connection.select().from(zones).where(eq(zones.code, code));
  return found ?? null;
}

export const isZone = async (connection: Connection, code: string): Promise<boolean> =>
  (await connection.$count(zones, and(eq(zones.code, code), isNull(zones.retiredAt)))) > 0;

export const hasZones = async (connection: Connection): Promise<boolean> =>
  (await connection.$count(zones, isNull(zones.retiredAt))) > 0;

/** Those one can choose, and the one that was chosen already. */
export const listTopics = (chosen: string | null = null, connection: Connection = db) =>
  connection
    .select()
    .from(topics)
    .where(or(isNull(topics.retiredAt), chosen === null ? undefined : eq(topics.code, chosen)))
    .orderBy(asc(topics.position), asc(topics.code));

/** Those that are retired too: what was filed keeps its own. */
export const listEveryTopic = (connection: Connection = db) =>
  connection
    .select()
    .from(topics)
    .orderBy(sql`${topics.retiredAt} is not null`, asc(topics.position), asc(topics.code));

export type Topic = Awaited<ReturnType<typeof listEveryTopic>>[number];

export async function findTopic(code: string, connection: Connection = db): Promise<Topic | null> {
  const [found] = await connection.select().from(topics).where(eq(topics.code, code));
  return found ?? null;
}
