// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import { files } from "#db/schema/files.ts";
import type { events } from "#db/schema/journal.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { delegatesOf } from "#lib/associations/queries.ts";
import { notify } from "#lib/notifications/notify.ts";
import { coAuthorIds } from "./co-authors.ts";

type Event = typeof events.$inferSelect;
type Authored = { id: string; authorId: string; associationId: string | null };

/** The first author: the person, or whoever acts today for the association. */
export const firstAuthorOf = async (tx: Transaction, { authorId, associationId }: Authored): Promise<string[]> =>
  associationId ? delegatesOf(tx, associationId) : [authorId];

/** Everyone who is told of each step as an author. */
export const authorsOf = async (tx: Transaction, proposal: Authored): Promise<string[]> => [
  ...(await firstAuthorOf(tx, proposal)),
  ...(await coAuthorIds(tx, proposal.id)),
];

const kinds = {
  "proposal.co-author-joined": "co-author-joined",
  "proposal.co-author-declined": "co-author-declined",
  "proposal.co-author-left": "co-author-left",
  "proposal.co-author-removed": "co-author-removed",
} as const;

/** Who was removed is told so; of everything else, who invited them. */
async function tellOfCoAuthor(tx: Transaction, event: Event): Promise<void> {
  const [proposal] = await tx.select().from(proposals).where(eq(proposals.id, event.subjectId));
  if (!proposal) return;
  const kind = kinds[event.type as keyof typeof kinds];
  const told = kind === "co-author-removed" ? await personOf(tx, event) : await firstAuthorOf(tx, proposal);
  const params = { proposalId: proposal.id, title: proposal.title };
  await notify(tx, { eventId: event.id, kind, people: told, params });
}

async function personOf(tx: Transaction, { payload }: Event): Promise<string[]> {
  const [found] = await tx
    .select({ personId: coAuthors.personId })
    .from(coAuthors)
    .where(eq(coAuthors.id, String(payload.coAuthorId)));
  return found?.personId ? [found.personId] : [];
}

/** In drafts nobody reads the name of who has gone; what was filed keeps its co-author, without a name. */
async function forgetCoAuthor(tx: Transaction, { subjectId }: Event): Promise<void> {
  const drafts = tx.select({ id: proposals.id }).from(proposals).where(isNull(proposals.caseId));
  await tx.delete(coAuthors).where(and(eq(coAuthors.personId, subjectId), inArray(coAuthors.proposalId, drafts)));
}

/** A receipt names those who signed; the next one that is asked for is made without a name. */
async function forgetReceipts(tx: Transaction, { subjectId }: Event): Promise<void> {
  const signed = tx.select({ id: coAuthors.proposalId }).from(coAuthors).where(eq(coAuthors.personId, subjectId));
  const own = tx.select({ id: proposals.id }).from(proposals).where(eq(proposals.authorId, subjectId));
  await tx
    .delete(files)
    .where(and(eq(files.ownerKind, "receipt"), or(inArray(files.ownerId, own), inArray(files.ownerId, signed))));
}

export const coAuthorReactions = {
  ...Object.fromEntries(Object.keys(kinds).map((type) => [type, [tellOfCoAuthor]])),
  "account.erased": [forgetReceipts, forgetCoAuthor],
};
