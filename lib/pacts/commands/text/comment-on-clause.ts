// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactClauseComments } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { clauseCommented } from "../../text-events.ts";
import type { CommentOnClause } from "../../text-schemas.ts";

/** A word about a clause, for everyone at the table. */
export const commentOnClause = (actor: Actor, input: CommentOnClause, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    await tx.insert(pactClauseComments).values({
      clauseId: clause.id,
      side,
      writtenBy: personId,
      writtenAt: new Date(at.epochMilliseconds),
      body: input.comment,
    });
    await recordEvent(tx, actor, clauseCommented(pact, { clauseId: clause.id, side }), at);
  });
