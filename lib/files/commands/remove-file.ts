// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import { belongsTo, type Owner } from "../owner.ts";

/** Forgets one file; nothing happens where the owner has no such file. */
export const removeFile = (tx: Transaction, owner: Owner, id: string) =>
  tx.delete(files).where(and(belongsTo(owner), eq(files.id, id)));
