// SPDX-License-Identifier: AGPL-3.0-or-later
import { files } from "#db/schema/files.ts";
import type { Transaction } from "#db/transaction.ts";
import { belongsTo, type Owner } from "../owner.ts";
import type { FileVisibility } from "../vocabulary.ts";

/** What was attached to a draft becomes readable by everyone together with what it is attached to. */
export const publishFilesOf = (tx: Transaction, owner: Owner) => showFilesOf(tx, owner, "public");

/** What is attached to something that a moderator hid is hidden with it. */
export const withholdFilesOf = (tx: Transaction, owner: Owner) => showFilesOf(tx, owner, "private");

const showFilesOf = (tx: Transaction, owner: Owner, visibility: FileVisibility) =>
  tx.update(files).set({ visibility }).where(belongsTo(owner));
