// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Owner } from "../owner.ts";
import type { ReceivedFile } from "./receive-upload.ts";

/**
 * Gives a received file to its owner; only who uploaded it sees it until the owner is published. `alternative` says what a picture shows.
 * Answers its id.
 */
export async function attachFile(
  tx: Transaction,
  uploadedBy: string | null,
  received: ReceivedFile,
  owner: Owner,
  alternative: string | null = null,
): Promise<string> {
  const id = randomUUIDv7();
  await tx.insert(files).values({
    ...received,
    id,
    ownerKind: owner.kind,
    ownerId: owner.id,
    visibility: "private",
    uploadedBy,
    alternative,
  });
  return id;
}
