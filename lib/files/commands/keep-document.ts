// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { files } from "#db/schema/files.ts";
import { inTransaction } from "#db/transaction.ts";
import { newStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Owner } from "../owner.ts";
import type { FileVisibility } from "../vocabulary.ts";

type Made = { owner: Owner; name: string; bytes: Buffer; personId: string; visibility?: FileVisibility };

/**
 * Keeps a document that the house itself made for a person, or for everyone. Where somebody else kept the same one at once, theirs stays
 * and these bytes are swept away.
 */
export async function keepDocument({ owner, name, bytes, personId, visibility = "private" }: Made): Promise<void> {
  const storageKey = newStorageKey();
  await (await storage()).put(storageKey, bytes);
  await inTransaction((tx) =>
    tx
      .insert(files)
      .values({
        storageKey,
        name,
        mediaType: "application/pdf",
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        ownerKind: owner.kind,
        ownerId: owner.id,
        visibility,
        uploadedBy: personId,
      })
      .onConflictDoNothing(),
  );
}
