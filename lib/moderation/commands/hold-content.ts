// SPDX-License-Identifier: AGPL-3.0-or-later
import { moderations } from "#db/schema/moderation.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { contentHeld } from "../events.ts";
import type { Holding, ModeratedKind, Signal } from "../vocabulary.ts";

type Held = {
  kind: ModeratedKind;
  id: string;
  authorId: string;
  associationId: string | null;
  caseId: string | null;
  because: Holding;
  signals: Signal[];
};

/** Puts what was just written into the queue, in the transaction of its room, which publishes it as `held`. */
export async function holdContent(tx: Transaction, actor: Actor, held: Held, at: Temporal.Instant): Promise<void> {
  const moment = new Date(at.epochMilliseconds);
  const state = { status: "held", heldBecause: held.because, signals: held.signals, updatedAt: moment } as const;
  const [moderation] = await tx
    .insert(moderations)
    .values({
      subjectKind: held.kind,
      subjectId: held.id,
      authorId: held.authorId,
      associationId: held.associationId,
      caseId: held.caseId,
      createdAt: moment,
      ...state,
    })
    .onConflictDoUpdate({ target: [moderations.subjectKind, moderations.subjectId], set: state })
    .returning({ id: moderations.id });
  if (!moderation) throw new Error("the moderation was not written");
  const payload = { moderationId: moderation.id, because: held.because, signals: held.signals };
  await recordEvent(tx, actor, contentHeld(held, payload), at);
}
