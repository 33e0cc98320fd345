// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { meetings } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { minutesPublished } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { PublishMinutes } from "../examination-schemas.ts";
import { lockMeeting, requireStanding } from "../lock-meeting.ts";
import { saveProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** What was said at a meeting, for everyone to read: once, and not before it began. */
export const publishMinutes = (actor: Actor, input: PublishMinutes, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened, meeting } = await lockMeeting(tx, input.meetingId);
    authorize(examinationPolicy.publishMinutes(actor, opened));
    proposalWorkflow.next("publishMinutes", proposal.status);
    const writtenAt = new Date(at.epochMilliseconds);
    if (meeting.startsAt > writtenAt) throw new Refusal("examination.refusals.meetingToCome");
    requireStanding(meeting);
    await tx.update(meetings).set({ minutes: input.minutes, minutesAt: writtenAt }).where(eq(meetings.id, meeting.id));
    await saveProposal(tx, proposal.id, {}, at);
    await recordEvent(tx, actor, minutesPublished(proposal, { meetingId: meeting.id }), at);
    return { number: opened.number };
  });
