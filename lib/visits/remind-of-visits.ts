// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt, isNull, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { visits } from "#db/schema/visits.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, romeTimeZone, today } from "#lib/kernel/clock.ts";
import { visitReminded } from "./events.ts";

/**
 * Reminds everyone of tomorrow's appointments, once. Who booked today for tomorrow has just been told, and is left out.
 * It may run as often as one likes, by several workers at once.
 */
export async function remindOfVisits(at = now()): Promise<number> {
  const midnight = (daysAhead: number) =>
    new Date(today(at).add({ days: daysAhead }).toZonedDateTime(romeTimeZone).epochMilliseconds);
  const isDue = and(
    eq(visits.status, "booked"),
    isNull(visits.remindedAt),
    gt(visits.startsAt, midnight(1)),
    lt(visits.startsAt, midnight(2)),
    lt(visits.bookedAt, midnight(0)),
  );
  const due = await db.select({ id: visits.id }).from(visits).where(isDue);
  let reminded = 0;
  for (const { id } of due) {
    await inTransaction(async (tx) => {
      const [visit] = await tx
        .select()
        .from(visits)
        .where(and(eq(visits.id, id), isDue))
        .for("update", { skipLocked: true });
      if (!visit) return;
      await tx
        .update(visits)
        .set({ remindedAt: new Date(at.epochMilliseconds) })
        .where(eq(visits.id, id));
      await recordEvent(tx, system, visitReminded(visit), at);
      reminded += 1;
    });
  }
  return reminded;
}
