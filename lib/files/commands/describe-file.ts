// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import { belongsTo, type Owner } from "../owner.ts";

/** Says in other words what a file shows; nothing happens where the owner has no such file. */
export const describeFile = (tx: Transaction, owner: Owner, id: string, alternative: string) =>
  tx
    .update(files)
    .set({ alternative })
    .where(and(belongsTo(owner), eq(files.id, id)));
