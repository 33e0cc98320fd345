// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq } from "drizzle-orm";
import { pactClauses, pactClauseVersions, pactTexts } from "#db/schema/pact-text.ts";
import type { Connection } from "#db/transaction.ts";
import type { Pact } from "./lock-pact.ts";

/** The text of a pact that was signed last, in the words that were signed, with its act; null where none was signed here. */
export async function signedTextOf(connection: Connection, pact: Pick<Pact, "id" | "actNumber" | "signedOn">) {
  const [text] = await connection
    .select()
    .from(pactTexts)
    .where(and(eq(pactTexts.pactId, pact.id), eq(pactTexts.state, "signed")))
    .orderBy(desc(pactTexts.round))
    .limit(1);
  if (!text) return null;
  const clauses = await connection
    .select({
      heading: pactClauses.heading,
      body: pactClauses.body,
      templateCode: pactClauses.templateCode,
      templateVersion: pactClauses.templateVersion,
      side: pactClauseVersions.side,
      writtenBy: pactClauseVersions.writtenBy,
      writtenAt: pactClauseVersions.writtenAt,
    })
    .from(pactClauses)
    .innerJoin(
      pactClauseVersions,
      and(eq(pactClauseVersions.clauseId, pactClauses.id), eq(pactClauseVersions.version, pactClauses.version)),
    )
    .where(and(eq(pactClauses.textId, text.id), eq(pactClauses.isRemoved, false)))
    .orderBy(asc(pactClauses.position), asc(pactClauses.id));
  // The act of the first text is that of the pact.
  return {
    ...text,
    actNumber: text.actNumber ?? pact.actNumber ?? "",
    signedOn: text.signedOn ?? pact.signedOn ?? "",
    clauses,
  };
}

export type SignedText = NonNullable<Awaited<ReturnType<typeof signedTextOf>>>;
