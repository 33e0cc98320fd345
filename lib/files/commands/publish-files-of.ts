// SPDX-License-Identifier: AGPL-3.0-or-later
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import { belongsTo, type Owner } from "../owner.ts";

/** What was attached to a draft becomes readable by everyone together with what it is attached to. */
export const publishFilesOf = (tx: Transaction, owner: Owner) =>
  tx.update(files).set({ visibility: "public" }).where(belongsTo(owner));
