// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import type { DiscussedKind } from "./vocabulary.ts";

/** Something that is discussed, as its room knows it. */
export type Discussed = {
  id: string;
  caseId: string | null;
  number: string;
  title: string;
  /** Whether it takes comments and votes now. */
  isOpen: boolean;
  /** Whether the public reads it: what a moderator holds or hides is not discussed. */
  isPublic: boolean;
};

/** What a room tells of its things, so that they can be discussed. */
export type DiscussedRoom = {
  /** Null where there is none. `share` holds it until the transaction ends, beside others who comment. */
  find(connection: Connection, id: string, strength?: "share"): Promise<Discussed | null>;
};

export type DiscussedRooms = Record<DiscussedKind, DiscussedRoom>;
