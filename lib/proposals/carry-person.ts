// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { coAuthors } from "#db/schema/co-authors.ts";
import { atCounter, signatureSheets } from "#db/schema/petitions.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Carried, PersonCarrier } from "#lib/accounts/carrying.ts";

/** What they proposed, signed and did at the counter is theirs; whatever both voices supported counts once. */
export const carryProposals: PersonCarrier = async (tx, from, to) => {
  await tx.update(proposals).set({ authorId: to.personId }).where(eq(proposals.authorId, from.personId));
  await tx.update(signatureSheets).set({ issuedBy: to.personId }).where(eq(signatureSheets.issuedBy, from.personId));
  await carryCoAuthors(tx, from, to);
  await carryActs(tx, from, to);
  await carrySupports(tx, from, to);
};

const signed = alias(coAuthors, "signed");

/** Nobody signs a proposal together with themselves. */
async function carryCoAuthors(tx: Transaction, from: Carried, { personId }: Carried): Promise<void> {
  const own = tx.select({ id: proposals.id }).from(proposals).where(eq(proposals.authorId, personId));
  await tx.delete(coAuthors).where(and(eq(coAuthors.personId, from.personId), inArray(coAuthors.proposalId, own)));
  const same = and(eq(signed.personId, personId), eq(signed.proposalId, coAuthors.proposalId), isNull(signed.endedAt));
  await tx
    .update(coAuthors)
    .set({ personId })
    .where(and(eq(coAuthors.personId, from.personId), notExists(tx.select({ one: sql`1` }).from(signed).where(same))));
  await tx.delete(coAuthors).where(eq(coAuthors.personId, from.personId));
}

const noted = alias(atCounter, "noted");

async function carryActs(tx: Transaction, from: Carried, { personId }: Carried): Promise<void> {
  const same = and(
    eq(noted.personId, personId),
    eq(noted.proposalId, atCounter.proposalId),
    eq(noted.act, atCounter.act),
  );
  await tx
    .update(atCounter)
    .set({ personId })
    .where(and(eq(atCounter.personId, from.personId), notExists(tx.select({ one: sql`1` }).from(noted).where(same))));
  await tx.delete(atCounter).where(eq(atCounter.personId, from.personId));
}

const counted = alias(supports, "counted");

async function carrySupports(tx: Transaction, from: Carried, { personId, voice }: Carried): Promise<void> {
  const same = and(eq(counted.voice, voice), eq(counted.proposalId, supports.proposalId));
  await tx
    .update(supports)
    .set({ personId, voice })
    .where(and(eq(supports.voice, from.voice), notExists(tx.select({ one: sql`1` }).from(counted).where(same))));
  await tx.delete(supports).where(eq(supports.voice, from.voice));
  // The author of a proposal does not support it; whoever promotes a petition signs it.
  const own = tx
    .select({ id: proposals.id })
    .from(proposals)
    .where(and(eq(proposals.authorId, personId), eq(proposals.kind, "proposal"), isNull(proposals.associationId)));
  await tx.delete(supports).where(and(eq(supports.voice, voice), inArray(supports.proposalId, own)));
}
