// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, gte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { openingCalendar, openingExceptions, weeklyHours } from "#db/schema/hours.ts";
import type { Connection, Transaction } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { changesNothing, type OpeningException, openingDays, type PlannedDay } from "./opening-days.ts";

export const listWeeklyHours = (connection: Connection = db) =>
  connection
    .select({ weekday: weeklyHours.weekday, opens: weeklyHours.opens, closes: weeklyHours.closes })
    .from(weeklyHours)
    .orderBy(asc(weeklyHours.weekday), asc(weeklyHours.opens));

/** Closures and extra openings that are not over on a day, the nearest first. */
export const listExceptionsFrom = (from: Temporal.PlainDate, connection: Connection = db) =>
  connection
    .select()
    .from(openingExceptions)
    .where(gte(openingExceptions.endsOn, from.toString()))
    .orderBy(asc(openingExceptions.startsOn), asc(openingExceptions.opens));

export type RecordedException = Awaited<ReturnType<typeof listExceptionsFrom>>[number];

/** So many days from one on, as the office opens on them. */
export async function listOpeningDays(
  from: Temporal.PlainDate,
  count: number,
  connection: Connection = db,
): Promise<PlannedDay[]> {
  return openingDays(await planFrom(from, connection), from, count);
}

async function planFrom(from: Temporal.PlainDate, connection: Connection) {
  const weekly = await listWeeklyHours(connection);
  const exceptions = await listExceptionsFrom(from, connection);
  return { weekly, exceptions, calendar: await workingCalendar(connection) };
}

/** Throws `Invalid` where the office would be open exactly as it is without the exception. */
export async function assertChangesHours(added: OpeningException, connection: Connection = db): Promise<void> {
  const plan = await planFrom(Temporal.PlainDate.from(added.startsOn), connection);
  if (changesNothing(plan, added)) throw new Invalid({ startsOn: { key: `hours.fields.same.${added.kind}` } });
}

/** What whoever changes the hours had before them. */
export async function hoursVersion(connection: Connection = db): Promise<number> {
  const [calendar] = await connection.select({ version: openingCalendar.version }).from(openingCalendar);
  if (!calendar) throw new Error("the opening calendar is missing: it comes with the migrations");
  return calendar.version;
}

/** Nobody changes the hours while this transaction lasts; many may hold them so at once. */
export async function holdHours(tx: Transaction): Promise<void> {
  await tx.select({ id: openingCalendar.id }).from(openingCalendar).for("share");
}
