// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { feedback } from "#db/schema/feedback.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { commentHidden } from "../events.ts";
import { feedbackPolicy } from "../policy.ts";

/** Removes words that should not be kept, and says why; the rating stays. Of two officers the second gets `Conflict`. */
export const hideComment = (
  officer: Staff,
  { id, reason }: { id: string; reason: string },
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const [found] = await tx.select().from(feedback).where(eq(feedback.id, id)).for("update");
    if (!found) throw new NotFound();
    authorize(feedbackPolicy.hide(officer));
    if (found.comment === null) throw new Conflict("feedback.refusals.hidden");
    const hiddenAt = new Date(at.epochMilliseconds);
    await tx
      .update(feedback)
      .set({ comment: null, hiddenReason: reason, hiddenBy: officer.personId, hiddenAt })
      .where(eq(feedback.id, id));
    await recordEvent(tx, officer, commentHidden(id), at);
  });
