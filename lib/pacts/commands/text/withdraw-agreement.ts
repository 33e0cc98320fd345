// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactClauses } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { clauseIn, sitDown } from "../../at-the-table.ts";
import { agreementWithdrawn } from "../../text-events.ts";
import type { ClauseInput } from "../../text-schemas.ts";
import { agrees } from "../../text-workflow.ts";

/** One side thinks again about a clause: it is open once more. */
export const withdrawAgreement = (actor: Actor, input: ClauseInput, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { pact, text, side } = await sitDown(tx, actor, input.pactId, at);
    const clause = await clauseIn(tx, text, input.clauseId);
    if (!agrees(clause, side)) return;
    await tx
      .update(pactClauses)
      .set(side === "office" ? { agreedByOffice: null } : { agreedByCitizens: null })
      .where(eq(pactClauses.id, clause.id));
    await recordEvent(tx, actor, agreementWithdrawn(pact, { clauseId: clause.id, side }), at);
  });
