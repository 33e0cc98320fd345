// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { moderations } from "#db/schema/moderation.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { moderationDropped } from "../events.ts";
import { closeReports, subjectOf } from "../lock-moderation.ts";
import type { ModeratedKind } from "../vocabulary.ts";
import { moderationWorkflow } from "../workflow.ts";

/** Takes out of the queue what its author took away, in the transaction of its room. */
export async function dropModeration(
  tx: Transaction,
  actor: Actor,
  { kind, id }: { kind: ModeratedKind; id: string },
  at: Temporal.Instant,
): Promise<void> {
  const [moderation] = await tx
    .select()
    .from(moderations)
    .where(and(eq(moderations.subjectKind, kind), eq(moderations.subjectId, id)))
    .for("update");
  if (!moderation || !moderationWorkflow.can("drop", moderation.status)) return;
  const status = moderationWorkflow.next("drop", moderation.status);
  await tx
    .update(moderations)
    .set({ status, updatedAt: new Date(at.epochMilliseconds) })
    .where(eq(moderations.id, moderation.id));
  await closeReports(tx, moderation.id, at);
  await recordEvent(tx, actor, moderationDropped(subjectOf(moderation), { moderationId: moderation.id }), at);
}
