// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { pactClauseSuggestions } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { suggestionMade } from "../../text-events.ts";
import type { Suggest } from "../../text-schemas.ts";

/**
 * Another wording for a clause, which stays as it is until the other side accepts it; also against a version that is not the
 * last. Sent twice, it is one suggestion.
 */
export const suggest = (actor: Actor, input: Suggest, at = now()): Promise<{ suggestionId: string }> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    const { heading, body, remark } = input;
    const [standing] = await tx
      .select({ id: pactClauseSuggestions.id })
      .from(pactClauseSuggestions)
      .where(
        and(
          eq(pactClauseSuggestions.clauseId, clause.id),
          eq(pactClauseSuggestions.state, "open"),
          eq(pactClauseSuggestions.madeBy, personId),
          eq(pactClauseSuggestions.heading, heading),
          eq(pactClauseSuggestions.body, body),
        ),
      );
    if (standing) return { suggestionId: standing.id };
    const [made] = await tx
      .insert(pactClauseSuggestions)
      .values({
        clauseId: clause.id,
        version: Math.min(input.version, clause.version),
        heading,
        body,
        remark,
        side,
        madeBy: personId,
        madeAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: pactClauseSuggestions.id });
    if (!made) throw new Error("the suggestion was not written");
    await recordEvent(tx, actor, suggestionMade(pact, { clauseId: clause.id, side, suggestionId: made.id }), at);
    return { suggestionId: made.id };
  });
