// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { pactClauses, pactClauseVersions } from "#db/schema/pact-text.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { type Clause, clausesOf, sitDown } from "../../at-the-table.ts";
import { clauseAdded } from "../../text-events.ts";
import type { AddClause } from "../../text-schemas.ts";
import { agreement } from "../../write-version.ts";

/** A further clause, at the end of the text; who wrote it agrees with it. Sent twice, it is added once. */
export const addClause = (
  actor: Actor,
  { pactId, heading, body }: AddClause,
  at = now(),
): Promise<{ clauseId: string }> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, pactId, at);
    const last = (await clausesOf(tx, text.id)).at(-1);
    if (last && (await isWrittenSo(tx, last, { heading, body, writtenBy: personId }))) return { clauseId: last.id };
    const [clause] = await tx
      .insert(pactClauses)
      .values({ textId: text.id, position: (last?.position ?? 0) + 1, heading, body, ...agreement([side], 1) })
      .returning({ id: pactClauses.id });
    if (!clause) throw new Error("the clause was not written");
    await tx.insert(pactClauseVersions).values({
      clauseId: clause.id,
      version: 1,
      heading,
      body,
      side,
      writtenBy: personId,
      writtenAt: new Date(at.epochMilliseconds),
    });
    await recordEvent(tx, actor, clauseAdded(pact, { clauseId: clause.id, side }), at);
    return { clauseId: clause.id };
  });

type Written = { heading: string; body: string; writtenBy: string };

async function isWrittenSo(tx: Transaction, clause: Clause, { heading, body, writtenBy }: Written): Promise<boolean> {
  if (clause.heading !== heading || clause.body !== body) return false;
  const version = and(eq(pactClauseVersions.clauseId, clause.id), eq(pactClauseVersions.version, clause.version));
  return (await tx.$count(pactClauseVersions, and(version, eq(pactClauseVersions.writtenBy, writtenBy)))) > 0;
}
