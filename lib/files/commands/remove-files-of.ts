// SPDX-License-Identifier: AGPL-3.0-or-later
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import { belongsTo, type Owner } from "../owner.ts";

/** Forgets the files of an owner; their bytes are swept from the storage once no row names them. */
export const removeFilesOf = (tx: Transaction, owner: Owner) => tx.delete(files).where(belongsTo(owner));
