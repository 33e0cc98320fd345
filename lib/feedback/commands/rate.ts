// SPDX-License-Identifier: AGPL-3.0-or-later
import { feedback, feedbackMarks } from "#db/schema/feedback.ts";
import { inTransaction } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { markOf } from "../mark.ts";
import type { Rated } from "../rated.ts";
import type { Rating } from "../vocabulary.ts";

type Given = { rated: Rated; rating: Rating; locale: Locale; from: string };

/**
 * Writes a rating; answers its identifier, by which words can be added the same day. Null where the same thing was rated
 * from the same network address today: that one stands.
 */
export const rate = ({ rated, rating, locale, from }: Given, at = now()): Promise<string | null> =>
  inTransaction(async (tx) => {
    const on = today(at);
    const isFirst = await tx
      .insert(feedbackMarks)
      .values({ mark: markOf(from, rated, on), on: on.toString() })
      .onConflictDoNothing()
      .returning({ on: feedbackMarks.on });
    if (isFirst.length === 0) return null;
    const [written] = await tx
      .insert(feedback)
      .values({ ...rated, rating, locale, givenOn: on.toString() })
      .returning({ id: feedback.id });
    if (!written) throw new Error("the rating was not written");
    return written.id;
  });
