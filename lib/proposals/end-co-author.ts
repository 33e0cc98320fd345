// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import type { Transaction } from "#db/transaction.ts";
import type { CoAuthorEnd } from "./vocabulary.ts";

/** Ends an invitation or a co-authorship; the row remains, without an address. */
export const endCoAuthor = (tx: Transaction, id: string, ending: CoAuthorEnd, at: Temporal.Instant) =>
  tx
    .update(coAuthors)
    .set({ endedAt: new Date(at.epochMilliseconds), ending, email: null })
    .where(eq(coAuthors.id, id));
