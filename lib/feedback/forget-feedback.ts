// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNotNull, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { feedback, feedbackMarks } from "#db/schema/feedback.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

/** Throws away the marks of the days before, and the words that are older than the rule `feedback.retention` says. */
export async function forgetFeedback(at = now()): Promise<void> {
  const on = today(at);
  await db.delete(feedbackMarks).where(lt(feedbackMarks.on, on.toString()));
  const { "feedback.retention": rule } = await rulesInForce(db, ["feedback.retention"], on);
  const before = on.subtract({ months: rule.value }).toString();
  await db
    .update(feedback)
    .set({ comment: null })
    .where(and(isNotNull(feedback.comment), lt(feedback.givenOn, before)));
}
