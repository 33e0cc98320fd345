// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { registerImports } from "#db/schema/pact-register.ts";
import { inTransaction, joining } from "#db/transaction.ts";
import { isStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { readUploaded } from "../../register-upload.ts";
import { importRegister } from "./import-register.ts";
import { lockImport } from "./lock-import.ts";

/** Moves an uploaded file in, all of it or nothing, and keeps the report; the file is not needed any more. */
export async function runImport(actor: Actor, importId: string, at = now()): Promise<void> {
  const { storageKey } = await inTransaction(async (tx) => {
    const found = await lockImport(tx, actor, importId, "run");
    const read = await readUploaded(found);
    if (!read) throw new Conflict("pact-import.refused.gone");
    const { source, areNotesPublic } = found;
    const result = await joining(tx, () => importRegister(actor, read, { source, areNotesPublic }, at));
    await tx
      .update(registerImports)
      .set({ state: "done", result, doneAt: new Date(at.epochMilliseconds) })
      .where(eq(registerImports.id, importId));
    return found;
  });
  if (isStorageKey(storageKey)) await (await storage()).remove(storageKey);
}
