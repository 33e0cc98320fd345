// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
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

export const listZones = (connection: Connection = db) => connection.select().from(zones).orderBy(asc(zones.position));

export const isZone = async (connection: Connection, code: string): Promise<boolean> =>
  (await connection.$count(zones, eq(zones.code, code))) > 0;

export const hasZones = async (connection: Connection): Promise<boolean> => (await connection.$count(zones)) > 0;

export const listTopics = (connection: Connection = db) =>
  connection.select().from(topics).orderBy(asc(topics.position));
