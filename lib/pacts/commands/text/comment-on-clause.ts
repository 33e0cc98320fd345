// SPDX-License-Identifier: AGPL-3.0-or-later
import { desc, eq } from "drizzle-orm";
import { pactClauseComments } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { clauseCommented } from "../../text-events.ts";
import type { CommentOnClause } from "../../text-schemas.ts";

/** A word about a clause, for everyone at the table. Sent twice, it is said once. */
export const commentOnClause = (actor: Actor, input: CommentOnClause, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    const [last] = await tx
      .select()
      .from(pactClauseComments)
      .where(eq(pactClauseComments.clauseId, clause.id))
      .orderBy(desc(pactClauseComments.writtenAt), desc(pactClauseComments.id))
      .limit(1);
    if (last?.writtenBy === personId && last.body === input.comment) return;
    await tx.insert(pactClauseComments).values({
      clauseId: clause.id,
      side,
      writtenBy: personId,
      writtenAt: new Date(at.epochMilliseconds),
      body: input.comment,
    });
    await recordEvent(tx, actor, clauseCommented(pact, { clauseId: clause.id, side }), at);
  });
