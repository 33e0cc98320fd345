// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactClauses } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { clauseIn, clausesOf, sitDown } from "../../at-the-table.ts";
import { clauseMoved } from "../../text-events.ts";
import type { MoveClause } from "../../text-schemas.ts";
import { isGone } from "../../text-workflow.ts";

/**
 * Puts a clause at another place, counted from one as the text shows them; the others make room. What it says stays, and so
 * does who agreed to it.
 */
export const moveClause = (actor: Actor, input: MoveClause, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, text, side } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    const all = await clausesOf(tx, text.id);
    const [shown, gone] = [all.filter((each) => !isGone(each)), all.filter(isGone)];
    const others = shown.filter(({ id }) => id !== clause.id);
    const ordered = [...others.slice(0, input.position - 1), clause, ...others.slice(input.position - 1), ...gone];
    for (const [index, { id, position }] of ordered.entries()) {
      if (position !== index + 1) {
        await tx
          .update(pactClauses)
          .set({ position: index + 1 })
          .where(eq(pactClauses.id, id));
      }
    }
    const position = ordered.findIndex(({ id }) => id === clause.id) + 1;
    await recordEvent(tx, actor, clauseMoved(pact, { clauseId: clause.id, side, position }), at);
  });
