// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { openingCalendar, openingExceptions, weeklyHours } from "#db/schema/hours.ts";
import { databaseCode, type Transaction } from "#db/transaction.ts";
import { Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import type { OpeningException, WeeklyHours } from "../opening-days.ts";

/*
 * Written inside the transaction of a command of the room that knows what hangs on the hours: it locks them first, looks
 * at what falls, and writes then.
 */

/** Locks the hours for who changes them; throws `Conflict` where they are no longer what was before their eyes. */
export async function lockHours(tx: Transaction, version: number): Promise<void> {
  const [calendar] = await tx.select().from(openingCalendar).for("update");
  if (!calendar) throw new Error("the opening calendar is missing: it comes with the migrations");
  if (calendar.version !== version) throw new Conflict("hours.refusals.stale");
}

/** Answers the version that stands from now on. */
export async function countUp(tx: Transaction, version: number): Promise<number> {
  await tx.update(openingCalendar).set({ version: version + 1 });
  return version + 1;
}

const exclusionViolation = "23P01";

/** The hours of every week, all anew. Throws `Invalid` where two of a day overlap. */
export async function replaceWeeklyHours(tx: Transaction, hours: readonly WeeklyHours[]): Promise<void> {
  await tx.delete(weeklyHours);
  if (hours.length === 0) return;
  try {
    await tx.insert(weeklyHours).values([...hours]);
  } catch (error) {
    if (databaseCode(error) !== exclusionViolation) throw error;
    throw new Invalid({ form: { key: "hours.fields.overlap" } });
  }
}

export async function addException(tx: Transaction, recordedBy: string, exception: OpeningException) {
  const [added] = await tx
    .insert(openingExceptions)
    .values({ ...exception, recordedBy })
    .returning();
  if (!added) throw new Error("the exception was not written");
  return added;
}

/** Throws `NotFound` where it is gone already. */
export async function removeException(tx: Transaction, id: string) {
  const [removed] = await tx.delete(openingExceptions).where(eq(openingExceptions.id, id)).returning();
  if (!removed) throw new NotFound("hours.refusals.gone");
  return removed;
}
