// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne, type SQL } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import type { Discussed, DiscussedRoom } from "#lib/discussion/subjects.ts";
import { isDiscussed } from "./vocabulary.ts";

/** Proposals, as things that can be discussed. */
export const discussedProposals: DiscussedRoom = {
  find: (connection, id, strength) => findOne(connection, eq(proposals.id, id), strength),
};

/** The proposal of a number, for the pages of its discussion: null while it is held, without its title if hidden. */
export async function findDiscussed(number: string): Promise<Discussed | null> {
  const found = await findOne(db, and(eq(cases.number, number), ne(proposals.publication, "held")));
  return found && !found.isPublic ? { ...found, title: "" } : found;
}

async function findOne(connection: Connection, which: SQL | undefined, strength?: "share"): Promise<Discussed | null> {
  const query = connection
    .select({
      id: proposals.id,
      caseId: proposals.caseId,
      title: proposals.title,
      status: proposals.status,
      publication: proposals.publication,
      number: cases.number,
    })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(which);
  const [found] = await (strength ? query.for(strength, { of: proposals }) : query);
  if (!found) return null;
  const { status, publication, ...discussed } = found;
  return { ...discussed, isOpen: isDiscussed(status), isPublic: publication === "published" };
}
