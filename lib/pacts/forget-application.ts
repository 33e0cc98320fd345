// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";

/** A draft was never filed, so it disappears, with its files, its members and everything else. */
export async function forgetApplication(tx: Transaction, id: string): Promise<void> {
  for (const kind of ["pact", "pact-identity"] as const) await removeFilesOf(tx, { kind, id });
  await tx.delete(pacts).where(eq(pacts.id, id));
}
