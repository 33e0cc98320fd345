// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { meetings } from "#db/schema/examination.ts";
import type { Transaction } from "#db/transaction.ts";
import { Conflict, NotFound } from "#lib/kernel/errors.ts";
import { lockFiled } from "./lock-proposal.ts";

/** A meeting with its proposal and case: whoever holds the proposal holds its meetings. Throws `NotFound`. */
export async function lockMeeting(tx: Transaction, id: string) {
  const { proposalId } = await findMeeting(tx, id);
  const filed = await lockFiled(tx, proposalId);
  return { ...filed, meeting: await findMeeting(tx, id) };
}

async function findMeeting(tx: Transaction, id: string) {
  const [meeting] = await tx.select().from(meetings).where(eq(meetings.id, id));
  if (!meeting) throw new NotFound();
  return meeting;
}

/** What was held or called off is over: it is neither moved nor called off any more, and has its minutes once. */
export function requireStanding({ minutes, calledOffAt }: typeof meetings.$inferSelect): void {
  if (calledOffAt !== null) throw new Conflict("examination.refusals.meetingCalledOff");
  if (minutes !== null) throw new Conflict("examination.refusals.minutesPublished");
}
