// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import type { Transaction } from "#db/transaction.ts";
import { signsToday } from "./co-authors.ts";

/** Who signs a proposal signs the part that goes its own way, too. No link leads there: they have accepted already. */
export async function carryCoAuthors(tx: Transaction, from: string, to: string): Promise<void> {
  const signers = await tx
    .select()
    .from(coAuthors)
    .where(and(eq(coAuthors.proposalId, from), signsToday));
  if (signers.length === 0) return;
  await tx.insert(coAuthors).values(
    signers.map(({ id: _, ...signer }) => ({
      ...signer,
      proposalId: to,
      tokenHash: randomBytes(32).toString("hex"),
    })),
  );
}
