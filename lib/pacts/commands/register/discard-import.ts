// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { registerImports } from "#db/schema/pact-register.ts";
import { inTransaction } from "#db/transaction.ts";
import { isStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { lockImport } from "./lock-import.ts";

/** Throws an uploaded file away; nothing of it was moved in. */
export async function discardImport(actor: Actor, importId: string): Promise<void> {
  const { storageKey } = await inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId, "discard");
    await tx.update(registerImports).set({ state: "discarded" }).where(eq(registerImports.id, importId));
    return found;
  });
  if (isStorageKey(storageKey)) await (await storage()).remove(storageKey);
}
