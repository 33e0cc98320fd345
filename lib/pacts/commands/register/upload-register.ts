// SPDX-License-Identifier: AGPL-3.0-or-later
import { registerImports } from "#db/schema/pact-register.ts";
import { inTransaction } from "#db/transaction.ts";
import { newStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import type { UploadRegister } from "../../register-schemas.ts";
import { readAtDesk } from "../../register-upload.ts";

/** Keeps the file of a register, which is moved in once the office has seen what is in it. The same form twice is one. */
export async function uploadRegister(
  actor: Staff,
  { id, source, areNotesPublic }: UploadRegister,
  file: { name: string; bytes: Uint8Array },
  at = now(),
): Promise<void> {
  authorize(pactPolicy.moveIn(actor));
  readAtDesk(file.bytes, {});
  const storageKey = newStorageKey(new Date(at.epochMilliseconds));
  await (await storage()).put(storageKey, file.bytes);
  await inTransaction((tx) =>
    tx
      .insert(registerImports)
      .values({
        ...{ id, source, areNotesPublic, storageKey, fileName: file.name.slice(0, 200), bytes: file.bytes.length },
        ...{ createdBy: actor.personId, createdAt: new Date(at.epochMilliseconds) },
      })
      .onConflictDoNothing(),
  );
}
