// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { feedback } from "#db/schema/feedback.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import type { AddWords } from "../schemas.ts";

/**
 * Adds to a rating what went well or badly, and words: once, and until the day after. Throws `NotFound` for a rating there
 * is not, or that has them already.
 */
export async function addWords({ id, aspect, comment }: AddWords, at = now()): Promise<void> {
  const since = today(at).subtract({ days: 1 }).toString();
  const added = await db
    .update(feedback)
    .set({ aspect, comment })
    .where(and(eq(feedback.id, id), gte(feedback.givenOn, since), isNull(feedback.aspect), isNull(feedback.comment)))
    .returning({ id: feedback.id });
  if (added.length === 0) throw new NotFound("feedback.refusals.over");
}
