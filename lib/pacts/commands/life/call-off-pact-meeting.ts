// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactMeetings } from "#db/schema/pact-life.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { pactMeetingCalledOff } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { CallOff } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, type LivePact, lockLife } from "../../lock-life.ts";

/** A meeting does not take place, and why. */
export const callOffPactMeeting = (actor: Actor, input: CallOff, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.callMeeting(as, life));
    const { id, startsAt } = await findStanding(tx, life, input.id);
    await tx
      .update(pactMeetings)
      .set({ calledOffAt: dateOf(at), callingOffReason: input.reason })
      .where(eq(pactMeetings.id, id));
    const payload = { id, startsAt: startsAt.toISOString(), side: sideThatActs(as, life) };
    await recordEvent(tx, as, pactMeetingCalledOff(life, payload), at);
    return changed(life);
  });

/** A meeting that was neither called off nor minuted. */
export async function findStanding(tx: Transaction, life: LivePact, id: string) {
  const meeting = await findOf(tx, pactMeetings, life, id);
  if (meeting.calledOffAt !== null || meeting.minutesAt !== null) throw new Conflict("pact-life.refusals.meetingOver");
  return meeting;
}
