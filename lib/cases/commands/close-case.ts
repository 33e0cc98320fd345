// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { cases, suspensions } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";

/** Stops the clock for good, today: the answer was given, or none is owed any more. An open suspension ends with it. */
export async function closeCase(tx: Transaction, caseId: string, at: Temporal.Instant): Promise<void> {
  const closedOn = today(at).toString();
  await tx
    .update(suspensions)
    .set({ endsOn: closedOn })
    .where(and(eq(suspensions.caseId, caseId), isNull(suspensions.endsOn)));
  await tx.update(cases).set({ closedOn }).where(eq(cases.id, caseId));
}
