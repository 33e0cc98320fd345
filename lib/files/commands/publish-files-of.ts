// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import type { FileOwner } from "../vocabulary.ts";

/** What was attached to a draft becomes readable by everyone together with what it is attached to. */
export const publishFilesOf = (tx: Transaction, owner: { kind: FileOwner; id: string }) =>
  tx
    .update(files)
    .set({ visibility: "public" })
    .where(and(eq(files.ownerKind, owner.kind), eq(files.ownerId, owner.id)));
