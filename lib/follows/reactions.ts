// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { follows } from "#db/schema/follows.ts";
import type { Transaction } from "#db/transaction.ts";

/** What one followed was theirs alone; it goes with the account. */
async function forgetFollowsOf(tx: Transaction, event: { subjectId: string }): Promise<void> {
  await tx.delete(follows).where(eq(follows.personId, event.subjectId));
}

export const followReactions = { "account.erased": [forgetFollowsOf] };
