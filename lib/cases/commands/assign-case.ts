// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";

/** Names the officer responsible for the procedure (L. 241/1990, art. 5), or nobody yet, and the unit that answers. */
export async function assignCase(
  tx: Transaction,
  caseId: string,
  { officerId, unitCode }: { officerId: string | null; unitCode: string },
): Promise<void> {
  await tx.update(cases).set({ officerId, unitCode }).where(eq(cases.id, caseId));
}
