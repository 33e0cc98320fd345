// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { clauseRemoved, clauseRestored } from "../../text-events.ts";
import type { RemoveClause } from "../../text-schemas.ts";
import { writeVersion } from "../../write-version.ts";

/** Takes a clause out of the text, or puts it back: a version like any other, to which the other side has to agree. */
export const removeClause = (actor: Actor, input: RemoveClause, at = now()): Promise<{ version: number }> =>
  inTransaction(async (tx) => {
    const { pact, text, side, personId } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    if (clause.version !== input.version) throw new Conflict("pact-text.refusals.changedMeanwhile");
    const isRemoved = input.removed === "yes";
    if (clause.isRemoved === isRemoved) return { version: clause.version };
    const { heading, body } = clause;
    const by = { side, personId, agreeing: [side] };
    const version = await writeVersion(tx, clause, { heading, body, isRemoved }, by, at);
    const told = isRemoved ? clauseRemoved : clauseRestored;
    await recordEvent(tx, actor, told(pact, { clauseId: clause.id, side, version }), at);
    return { version };
  });
