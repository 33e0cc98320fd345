// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { contentReported } from "../events.ts";
import { type Moderation, saveModeration, subjectOf } from "../lock-moderation.ts";
import { moderationPolicy } from "../policy.ts";
import type { Report } from "../schemas.ts";
import type { ModeratedRooms, ModeratedSubject } from "../subjects.ts";
import { moderationWorkflow } from "../workflow.ts";

/** One person reports one thing once; a second report finds the first (`isNew: false`) and changes nothing. */
export const reportContent = (
  actor: Actor,
  input: Report,
  rooms: ModeratedRooms,
  at = now(),
): Promise<{ isNew: boolean }> =>
  inTransaction(async (tx) => {
    const subject = await rooms[input.kind].lock(tx, input.id);
    if (subject?.publication !== "published") throw new NotFound();
    authorize(moderationPolicy.report(actor, subject));
    if (actor.kind === "system") throw new Refusal("moderation.refusals.notReporter");

    const moderation = await moderationOf(tx, input, subject, at);
    const status = moderationWorkflow.next("report", moderation.status);
    const [written] = await tx
      .insert(moderationReports)
      .values({
        moderationId: moderation.id,
        reporterId: actor.personId,
        ground: input.ground,
        note: input.note,
        createdAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning({ id: moderationReports.id });
    if (!written) return { isNew: false };
    await saveModeration(tx, rooms, { moderation, subject }, { status }, at);
    const payload = { moderationId: moderation.id, ground: input.ground };
    await recordEvent(tx, actor, contentReported(subjectOf(moderation), payload), at);
    return { isNew: true };
  });

/** The moderation of a thing, begun with the first report. */
async function moderationOf(
  tx: Transaction,
  { kind, id }: Report,
  { authorId, associationId, caseId }: ModeratedSubject,
  at: Temporal.Instant,
): Promise<Moderation> {
  const moment = new Date(at.epochMilliseconds);
  await tx
    .insert(moderations)
    .values({
      ...{ subjectKind: kind, subjectId: id, authorId, associationId, caseId, status: "published" as const },
      ...{ createdAt: moment, updatedAt: moment },
    })
    .onConflictDoNothing();
  const [moderation] = await tx
    .select()
    .from(moderations)
    .where(and(eq(moderations.subjectKind, kind), eq(moderations.subjectId, id)))
    .for("update");
  if (!moderation) throw new Error("the moderation was not written");
  return moderation;
}
