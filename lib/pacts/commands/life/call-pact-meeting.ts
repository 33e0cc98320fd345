// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactMeetings } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { pactMeetingCalled } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { CallPactMeeting } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";
import { assertToCome } from "./plan-activity.ts";

/** Either side calls the other to a meeting. */
export const callPactMeeting = (actor: Actor, input: CallPactMeeting, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.callMeeting(as, life));
    pactWorkflow.next("keepLog", life.status);
    assertToCome(input, at);
    const { startsAt, ...given } = input;
    const called = await tx
      .insert(pactMeetings)
      .values({ ...given, startsAt: dateOf(startsAt), createdAt: dateOf(at) })
      .onConflictDoNothing()
      .returning({ id: pactMeetings.id });
    if (called.length > 0) {
      const payload = { id: input.id, startsAt: startsAt.toString(), side: sideThatActs(as, life) };
      await recordEvent(tx, as, pactMeetingCalled(life, payload), at);
    }
    return changed(life);
  });
