// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { pactActivities, pactSuspensions } from "#db/schema/pact-life.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { activityCalledOff } from "./life-events.ts";
import { dateOf, type LivePact } from "./lock-life.ts";

/**
 * What is still on the calendar of a pact is called off, up to a day where one is named, so that nobody comes for nothing:
 * those who enrolled are told.
 */
export async function callOffActivities(
  tx: Transaction,
  actor: Actor,
  life: LivePact,
  { reason, untilDay }: { reason: string; untilDay: string | null },
  at: Temporal.Instant,
): Promise<void> {
  const after = untilDay === null ? null : Temporal.PlainDate.from(untilDay).add({ days: 1 });
  const calledOff = await tx
    .update(pactActivities)
    .set({
      calledOffAt: dateOf(at),
      callingOffReason: reason,
      sequence: sql`${pactActivities.sequence} + 1`,
      updatedAt: dateOf(at),
    })
    .where(
      and(
        eq(pactActivities.pactId, life.id),
        isNull(pactActivities.calledOffAt),
        gt(pactActivities.startsAt, dateOf(at)),
        after
          ? lt(pactActivities.startsAt, new Date(after.toZonedDateTime(romeTimeZone).epochMilliseconds))
          : undefined,
      ),
    )
    .returning();
  for (const { id, startsAt } of calledOff) {
    await recordEvent(tx, actor, activityCalledOff(life, { id, startsAt: startsAt.toISOString(), reason }), at);
  }
}

/** While a pact is suspended its activities stand still: nothing is planned for those days. */
export async function assertNotSuspended(tx: Transaction, life: LivePact, startsAt: Temporal.Instant): Promise<void> {
  if (life.status !== "suspended") return;
  const [suspension] = await tx
    .select({ untilDay: pactSuspensions.untilDay })
    .from(pactSuspensions)
    .where(and(eq(pactSuspensions.pactId, life.id), isNull(pactSuspensions.resumedOn)));
  const untilDay = suspension?.untilDay ?? null;
  if (untilDay === null || today(startsAt).toString() <= untilDay) {
    throw new Invalid({ day: { key: "pact-life.problems.suspended" } });
  }
}
