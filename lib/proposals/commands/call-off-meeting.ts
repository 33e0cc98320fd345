// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { meetings } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { meetingCalledOff } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { CallOffMeeting } from "../examination-schemas.ts";
import { lockMeeting, requireStanding } from "../lock-meeting.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The meeting will not be held, or was not, and everyone reads why. */
export const callOffMeeting = (actor: Actor, input: CallOffMeeting, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened, meeting } = await lockMeeting(tx, input.meetingId);
    authorize(examinationPolicy.callOffMeeting(actor, opened));
    proposalWorkflow.next("callOffMeeting", proposal.status);
    requireStanding(meeting);
    await tx
      .update(meetings)
      .set({ calledOffAt: new Date(at.epochMilliseconds), callingOffReason: input.callingOffReason })
      .where(eq(meetings.id, meeting.id));
    await recordEvent(tx, actor, meetingCalledOff(proposal, { meetingId: meeting.id }), at);
    return { number: opened.number };
  });
