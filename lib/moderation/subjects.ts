// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection, Transaction } from "#db/transaction.ts";
import type { ModeratedKind, Publication } from "./vocabulary.ts";

/** Something a moderator may look at, as its room knows it. */
export type ModeratedSubject = {
  id: string;
  authorId: string;
  /** Where the author acted for one: then its delegates answer for it. */
  associationId: string | null;
  caseId: string | null;
  publication: Publication;
};

/** As the queue, the notices and the appeal show it. */
export type DescribedSubject = Omit<ModeratedSubject, "caseId"> & {
  /** Of the proposal: the number in the register, and the title. */
  number: string;
  title: string;
  /** The whole text that is judged. */
  text: string;
  /** Null once the account was erased. */
  author: string | null;
  createdAt: Date;
  /** The comment that is meant, in the discussion of the proposal; null where the proposal is meant. */
  commentId: string | null;
  /** The cache tags of the prerendered pages that show it. */
  tags: string[];
};

/** What a room tells of its things, so that they can be moderated; the room alone writes in its tables. */
export type ModeratedRoom = {
  /** As it is now, held until the transaction ends; null where there is none that anybody could read. */
  lock(tx: Transaction, id: string): Promise<ModeratedSubject | null>;
  setPublication(tx: Transaction, id: string, publication: Publication, at: Temporal.Instant): Promise<unknown>;
  describe(connection: Connection, ids: readonly string[]): Promise<DescribedSubject[]>;
};

export type ModeratedRooms = Record<ModeratedKind, ModeratedRoom>;
