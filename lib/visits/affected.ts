// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { visitKinds, visits } from "#db/schema/visits.ts";
import type { Connection, Transaction } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { type OpeningException, openingDays, type WeeklyHours } from "#lib/hours/opening-days.ts";
import { listExceptionsFrom, listWeeklyHours } from "#lib/hours/queries.ts";
import { today } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { workingCalendar } from "#lib/municipality/queries.ts";
import { isWithinHours } from "./slots.ts";

/** What would be different about the hours. */
export type Change = { weekly: readonly WeeklyHours[] } | { added: OpeningException } | { removed: string };

/** The longest one can book ahead, and a little more. */
const days = 190;

/** The appointments that would lie outside the hours after a change, the nearest first. */
export async function listAffected(change: Change, at: Temporal.Instant, connection: Connection = db) {
  const from = today(at);
  const recorded = await listExceptionsFrom(from, connection);
  const kept = "removed" in change ? recorded.filter(({ id }) => id !== change.removed) : recorded;
  const plan = {
    weekly: "weekly" in change ? change.weekly : await listWeeklyHours(connection),
    exceptions: "added" in change ? [...kept, change.added] : kept,
    calendar: await workingCalendar(connection),
  };
  const planned = openingDays(plan, from, days);
  const booked = await connection
    .select({
      id: visits.id,
      number: visits.number,
      kindId: visits.kindId,
      kind: visitKinds.name,
      startsAt: visits.startsAt,
      endsAt: visits.endsAt,
      subject: visits.subject,
      person: fullName(people),
      phone: people.phone,
      email: people.email,
      guestName: visits.guestName,
      guestContact: visits.guestContact,
    })
    .from(visits)
    .innerJoin(visitKinds, eq(visitKinds.id, visits.kindId))
    .leftJoin(people, eq(people.id, visits.personId))
    .where(and(eq(visits.status, "booked"), gt(visits.startsAt, new Date(at.epochMilliseconds))))
    .orderBy(asc(visits.startsAt), asc(visits.number));
  return booked.filter((visit) => !isWithinHours(visit, planned));
}

export type AffectedVisit = Awaited<ReturnType<typeof listAffected>>[number];

/** As a form sends back what its reader saw. */
export const namesOf = (affected: readonly { id: string }[]): string =>
  affected
    .map(({ id }) => id)
    .sort()
    .join(",");

/**
 * Throws `Conflict` where other appointments would fall than whoever confirms has seen: somebody booked or cancelled
 * meanwhile. The hours are locked by then, so nothing is added any more.
 */
export async function requireSeen(tx: Transaction, change: Change, seen: string, at: Temporal.Instant) {
  const affected = await listAffected(change, at, tx);
  if (namesOf(affected) !== seen) throw new Conflict("hours.refusals.otherVisits");
  return affected;
}
