// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { savedQueues } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";

/** The views one kept were theirs alone; they go with the account. */
async function forgetQueuesOf(tx: Transaction, event: { subjectId: string }): Promise<void> {
  await tx.delete(savedQueues).where(eq(savedQueues.personId, event.subjectId));
}

export const caseReactions = { "account.erased": [forgetQueuesOf] };
