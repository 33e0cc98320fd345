// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactMeetings } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { pactMeetingMinuted } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { MinutePactMeeting } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { findStanding } from "./call-off-pact-meeting.ts";

/** What was said and agreed, for both sides to read. */
export const minutePactMeeting = (actor: Actor, input: MinutePactMeeting, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.minuteMeeting(as, life));
    const { id, startsAt } = await findStanding(tx, life, input.id);
    if (startsAt > dateOf(at)) throw new Refusal("pact-life.refusals.notYetHeld");
    await tx
      .update(pactMeetings)
      .set({ minutes: input.minutes, minutesAt: dateOf(at) })
      .where(eq(pactMeetings.id, id));
    await recordEvent(tx, as, pactMeetingMinuted(life, { id, startsAt: startsAt.toISOString() }), at);
    return changed(life);
  });
