// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactClauses } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Conflict, NotFound } from "#lib/kernel/errors.ts";
import { clausesOf, sitDown } from "../../at-the-table.ts";
import { noteAgreed } from "../../note-agreed.ts";
import { clausesAgreed } from "../../text-events.ts";
import type { Agree } from "../../text-schemas.ts";
import { agrees } from "../../text-workflow.ts";
import { agreement } from "../../write-version.ts";

/** One side agrees with clauses as it read them. Where one of them reads otherwise by now, it agrees with none: `Conflict`. */
export const agreeToClauses = (actor: Actor, input: Agree, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, text, side } = await sitDown(tx, actor, input.pactId, at);
    const byId = new Map((await clausesOf(tx, text.id)).map((clause) => [clause.id, clause]));
    const read = input.clauses.map(({ clauseId, version }) => {
      const clause = byId.get(clauseId);
      if (!clause) throw new NotFound();
      if (clause.version !== version) throw new Conflict("pact-text.refusals.changedMeanwhile");
      return clause;
    });
    const fresh = read.filter((clause) => !agrees(clause, side));
    for (const { id, version } of fresh) {
      await tx
        .update(pactClauses)
        .set(agreement([side], version))
        .where(eq(pactClauses.id, id));
    }
    if (fresh.length === 0) return;
    await recordEvent(tx, actor, clausesAgreed(pact, { side, clauses: fresh.length }), at);
    await noteAgreed(tx, actor, { pact, text }, at);
  });
