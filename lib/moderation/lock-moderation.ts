// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import type { ModeratedRooms, ModeratedSubject } from "./subjects.ts";
import { type ModerationStatus, publicationOf } from "./vocabulary.ts";

export type Moderation = typeof moderations.$inferSelect;

type Locked = { moderation: Moderation; subject: ModeratedSubject };

/**
 * The thing and its moderation as they are now, both held; the thing first, as everywhere, so that nobody waits in a
 * circle. Throws `NotFound`.
 */
export async function lockModeration(tx: Transaction, rooms: ModeratedRooms, id: string): Promise<Locked> {
  const [known] = await tx
    .select({ kind: moderations.subjectKind, subjectId: moderations.subjectId })
    .from(moderations)
    .where(eq(moderations.id, id));
  const subject = known && (await rooms[known.kind].lock(tx, known.subjectId));
  const [moderation] = await tx.select().from(moderations).where(eq(moderations.id, id)).for("update");
  if (!subject || !moderation) throw new NotFound();
  return { moderation, subject };
}

/** What the journal calls the thing. */
export const subjectOf = ({ subjectKind, subjectId, caseId }: Moderation) => ({
  kind: subjectKind,
  id: subjectId,
  caseId,
});

type Step = Partial<Moderation> & { status: ModerationStatus };

/** Writes what was decided, and what it means for the public. */
export async function saveModeration(
  tx: Transaction,
  rooms: ModeratedRooms,
  { moderation, subject }: Locked,
  step: Step,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .update(moderations)
    .set({ ...step, updatedAt: new Date(at.epochMilliseconds) })
    .where(eq(moderations.id, moderation.id));
  const publication = publicationOf[step.status];
  if (publication === subject.publication) return;
  await rooms[moderation.subjectKind].setPublication(tx, subject.id, publication, at);
}

/** Whoever reported it is answered with the decision. */
export const closeReports = (tx: Transaction, moderationId: string, at: Temporal.Instant) =>
  tx
    .update(moderationReports)
    .set({ closedAt: new Date(at.epochMilliseconds) })
    .where(and(eq(moderationReports.moderationId, moderationId), isNull(moderationReports.closedAt)));
