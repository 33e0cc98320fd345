// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { meetings } from "#db/schema/examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { minutesPublished } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { PublishMinutes } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** What was said at a meeting, for everyone to read: once, and not before it began. */
export const publishMinutes = (actor: Actor, input: PublishMinutes, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { proposalId } = await findMeeting(tx, input.meetingId);
    const { proposal, case: opened } = await lockFiled(tx, proposalId);
    authorize(examinationPolicy.publishMinutes(actor, opened));
    proposalWorkflow.next("publishMinutes", proposal.status);
    const meeting = await findMeeting(tx, input.meetingId);
    const writtenAt = new Date(at.epochMilliseconds);
    if (meeting.startsAt > writtenAt) throw new Refusal("examination.refusals.meetingToCome");
    if (meeting.minutes !== null) throw new Conflict("examination.refusals.minutesPublished");
    await tx.update(meetings).set({ minutes: input.minutes, minutesAt: writtenAt }).where(eq(meetings.id, meeting.id));
    await saveProposal(tx, proposal.id, {}, at);
    await recordEvent(tx, actor, minutesPublished(proposal, { meetingId: meeting.id }), at);
    return { number: opened.number };
  });

async function findMeeting(tx: Transaction, id: string) {
  const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, id));
  if (!meeting) throw new NotFound();
  return meeting;
}
