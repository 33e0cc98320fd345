// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { clauseChanged } from "../../text-events.ts";
import type { EditClause } from "../../text-schemas.ts";
import { writeVersion } from "../../write-version.ts";

/**
 * The clause in other words, which the other side has yet to agree to. Of two who change the same version the second gets a
 * `Conflict`, keeps their words and reads those of the first. Answers the version; the same words make none.
 */
export const editClause = (actor: Actor, input: EditClause, at = now()): Promise<{ version: number }> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    if (clause.version !== input.version) throw new Conflict("pact-text.refusals.changedMeanwhile");
    const { heading, body } = input;
    if (clause.heading === heading && clause.body === body && !clause.isRemoved) return { version: clause.version };
    const by = { side, personId, agreeing: [side] };
    const version = await writeVersion(tx, clause, { heading, body, isRemoved: false }, by, at);
    await recordEvent(tx, actor, clauseChanged(pact, { clauseId: clause.id, side, version }), at);
    return { version };
  });
