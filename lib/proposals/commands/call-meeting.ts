// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { meetings } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { meetingCalled } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { CallMeeting } from "../examination-schemas.ts";
import { lockFiled } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Invites the authors to speak with the office, somewhere or by a link; the invitation goes out with the event. Sent twice,
 * it is one meeting.
 */
export const callMeeting = (
  actor: Actor,
  input: CallMeeting,
  at = now(),
): Promise<{ number: string; meetingId: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.callMeeting(actor, opened));
    proposalWorkflow.next("callMeeting", proposal.status);
    if (Temporal.Instant.compare(input.startsAt, at) <= 0) {
      throw new Invalid({ day: { key: "examination.fields.meetingInThePast" } });
    }
    const startsAt = new Date(input.startsAt.epochMilliseconds);
    const then = await tx
      .select()
      .from(meetings)
      .where(and(eq(meetings.proposalId, proposal.id), eq(meetings.startsAt, startsAt), isNull(meetings.calledOffAt)));
    const standing = then.find(({ place, link }) => place === input.place && link === input.link);
    if (standing) return { number: opened.number, meetingId: standing.id };
    const [called] = await tx
      .insert(meetings)
      .values({
        proposalId: proposal.id,
        startsAt,
        place: input.place,
        link: input.link,
        createdAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: meetings.id });
    if (!called) throw new Error("the meeting was not written");
    const payload = { meetingId: called.id, startsAt: input.startsAt.toString() };
    await recordEvent(tx, actor, meetingCalled(proposal, payload), at);
    return { number: opened.number, meetingId: called.id };
  });
