// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactClauseSuggestions } from "#db/schema/pact-text.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { noteAgreed } from "../../note-agreed.ts";
import { suggestionDecided } from "../../text-events.ts";
import { textPolicy } from "../../text-policy.ts";
import type { DecideSuggestion } from "../../text-schemas.ts";
import { sides } from "../../text-vocabulary.ts";
import { writeVersion } from "../../write-version.ts";

/**
 * Accepts what the other side suggested, and then both agree with those words; declines it with a reason; or takes one's own
 * suggestion back. Where the clause was changed since it was read, accepting is a `Conflict`: nobody's words go unseen.
 */
export const decideSuggestion = (actor: Actor, input: DecideSuggestion, at = now()): Promise<{ clauseId: string }> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, input.pactId, at);
    const suggestion = await lockSuggestion(tx, input.suggestionId);
    const clause = await clauseIn(tx, text, suggestion.clauseId);
    const { decision, reason } = input;
    authorize(textPolicy[decision === "withdrawn" ? "withdraw" : "decide"](side, suggestion.side));
    if (suggestion.state !== "open") throw new Conflict("pact-text.refusals.decidedMeanwhile");
    if (decision === "accepted") {
      if (clause.version !== input.version) throw new Conflict("pact-text.refusals.changedMeanwhile");
      const { heading, body } = suggestion;
      const by = { side: suggestion.side, personId: suggestion.madeBy, agreeing: sides };
      await writeVersion(tx, clause, { heading, body, isRemoved: false }, by, at);
    }
    const decidedAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactClauseSuggestions)
      .set({ state: decision, decidedBy: personId, decidedAt, reason: reason || null })
      .where(eq(pactClauseSuggestions.id, suggestion.id));
    const payload = { clauseId: clause.id, side, suggestionId: suggestion.id, decision };
    await recordEvent(tx, actor, suggestionDecided(pact, payload), at);
    await noteAgreed(tx, actor, { pact, text }, at);
    return { clauseId: clause.id };
  });

async function lockSuggestion(tx: Transaction, id: string) {
  const [suggestion] = await tx
    .select()
    .from(pactClauseSuggestions)
    .where(eq(pactClauseSuggestions.id, id))
    .for("update");
  if (!suggestion) throw new NotFound();
  return suggestion;
}
