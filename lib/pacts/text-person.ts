// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, inArray, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { events } from "#db/schema/journal.ts";
import {
  pactClauseComments,
  pactClauseSuggestions,
  pactClauses,
  pactClauseVersions,
  pactSignatures,
  pactTexts,
} from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import type { PersonCarrier } from "#lib/accounts/carrying.ts";

const about = { number: pacts.number, title: pacts.title };

/** What a person wrote, suggested, decided, said, agreed to and signed at the table, for the copy they may ask for. */
export async function textData(personId: string) {
  const [clauses, suggestions, decisions, comments, agreements, signatures] = await Promise.all([
    db
      .select({
        ...about,
        version: pactClauseVersions.version,
        heading: pactClauseVersions.heading,
        body: pactClauseVersions.body,
        isRemoved: pactClauseVersions.isRemoved,
        writtenAt: pactClauseVersions.writtenAt,
      })
      .from(pactClauseVersions)
      .innerJoin(pactClauses, eq(pactClauses.id, pactClauseVersions.clauseId))
      .innerJoin(pactTexts, eq(pactTexts.id, pactClauses.textId))
      .innerJoin(pacts, eq(pacts.id, pactTexts.pactId))
      .where(eq(pactClauseVersions.writtenBy, personId))
      .orderBy(asc(pactClauseVersions.writtenAt)),
    suggestionsOf(eq(pactClauseSuggestions.madeBy, personId)),
    suggestionsOf(eq(pactClauseSuggestions.decidedBy, personId)),
    db
      .select({ ...about, body: pactClauseComments.body, writtenAt: pactClauseComments.writtenAt })
      .from(pactClauseComments)
      .innerJoin(pactClauses, eq(pactClauses.id, pactClauseComments.clauseId))
      .innerJoin(pactTexts, eq(pactTexts.id, pactClauses.textId))
      .innerJoin(pacts, eq(pacts.id, pactTexts.pactId))
      .where(eq(pactClauseComments.writtenBy, personId))
      .orderBy(asc(pactClauseComments.writtenAt)),
    agreementsOf(personId),
    db
      .select({
        ...about,
        role: pactSignatures.role,
        means: pactSignatures.means,
        state: pactSignatures.state,
        nameInCertificate: pactSignatures.signerName,
        issuer: pactSignatures.issuer,
        signedAt: pactSignatures.signedAt,
        signedOn: pactSignatures.signedOn,
        recordedAt: pactSignatures.recordedAt,
        voidReason: pactSignatures.voidReason,
      })
      .from(pactSignatures)
      .innerJoin(pactTexts, eq(pactTexts.id, pactSignatures.textId))
      .innerJoin(pacts, eq(pacts.id, pactTexts.pactId))
      .where(eq(pactSignatures.personId, personId))
      .orderBy(asc(pactSignatures.recordedAt)),
  ]);
  return { clauses, suggestions, decisions, comments, agreements, signatures };
}

const suggestionsOf = (which: ReturnType<typeof eq>) =>
  db
    .select({
      ...about,
      heading: pactClauseSuggestions.heading,
      body: pactClauseSuggestions.body,
      remark: pactClauseSuggestions.remark,
      madeAt: pactClauseSuggestions.madeAt,
      state: pactClauseSuggestions.state,
      decidedAt: pactClauseSuggestions.decidedAt,
      reason: pactClauseSuggestions.reason,
    })
    .from(pactClauseSuggestions)
    .innerJoin(pactClauses, eq(pactClauses.id, pactClauseSuggestions.clauseId))
    .innerJoin(pactTexts, eq(pactTexts.id, pactClauses.textId))
    .innerJoin(pacts, eq(pacts.id, pactTexts.pactId))
    .where(which)
    .orderBy(asc(pactClauseSuggestions.madeAt));

/** It is a side that agrees: only the journal, which is never changed, knows by whom. */
const agreementsOf = (personId: string) =>
  db
    .select({ ...about, what: events.type, at: events.at, clauses: sql<number | null>`${events.payload}->'clauses'` })
    .from(events)
    .innerJoin(pacts, and(eq(events.subjectKind, "pact"), eq(events.subjectId, sql`${pacts.id}::text`)))
    .where(
      and(
        eq(events.actorId, personId),
        inArray(events.type, ["pact.clauses-agreed", "pact.agreement-withdrawn", "pact.text-agreed"]),
      ),
    )
    .orderBy(asc(events.id));

const standing = alias(pactSignatures, "standing");

/** What they wrote and said at the table is theirs, and so is their signature; of two at one place the one under their code is. */
export const carryText: PersonCarrier = async (tx, { personId: from }, { personId }) => {
  await tx.update(pactClauseVersions).set({ writtenBy: personId }).where(eq(pactClauseVersions.writtenBy, from));
  await tx.update(pactClauseSuggestions).set({ madeBy: personId }).where(eq(pactClauseSuggestions.madeBy, from));
  await tx.update(pactClauseSuggestions).set({ decidedBy: personId }).where(eq(pactClauseSuggestions.decidedBy, from));
  await tx.update(pactClauseComments).set({ writtenBy: personId }).where(eq(pactClauseComments.writtenBy, from));
  await tx.update(pactSignatures).set({ recordedBy: personId }).where(eq(pactSignatures.recordedBy, from));
  const same = and(
    eq(standing.personId, personId),
    eq(standing.textId, pactSignatures.textId),
    eq(standing.role, pactSignatures.role),
    ne(standing.state, "void"),
  );
  await tx
    .update(pactSignatures)
    .set({ personId })
    .where(and(eq(pactSignatures.personId, from), notExists(tx.select({ one: sql`1` }).from(standing).where(same))));
};

/**
 * What was said at the table stays with the pact it became, and nobody's; so does a signature. The name in the certificate
 * stands in the signed file, which is an act: here it is forgotten, unless the office still has to compare it.
 */
export async function forgetCertificates(tx: Transaction, personId: string): Promise<void> {
  await tx
    .update(pactSignatures)
    .set({ signerName: null })
    .where(and(eq(pactSignatures.personId, personId), ne(pactSignatures.state, "to-confirm")));
}
