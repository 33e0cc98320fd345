// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import type { FileOwner } from "../vocabulary.ts";

/** Forgets the files of an owner; their bytes are swept from the storage once no row names them. */
export const removeFilesOf = (tx: Transaction, owner: { kind: FileOwner; id: string }) =>
  tx.delete(files).where(and(eq(files.ownerKind, owner.kind), eq(files.ownerId, owner.id)));
