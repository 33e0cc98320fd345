// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { abandonText } from "../../abandon-text.ts";
import { unsignedTextOf } from "../../at-the-table.ts";
import { lifePolicy } from "../../life-policy.ts";
import { type Changed, changed, lockLife } from "../../lock-life.ts";
import type { Reopen } from "../../text-schemas.ts";
import { isAmendment } from "../../text-workflow.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * Either side gives up a change of the pact until it is signed, and says why: nobody signs what they no longer want. The pact
 * goes on as it is.
 */
export const abandonAmendment = (actor: Actor, { pactId, reasons }: Reopen, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, pactId, at);
    authorize(lifePolicy.abandonChange(as, life));
    pactWorkflow.next("amend", life.status);
    const text = await unsignedTextOf(tx, life.id);
    if (!text || !isAmendment(text)) throw new Conflict("pact-text.refusals.noChange");
    await abandonText(tx, as, { pact: life, text, reason: reasons }, at);
    return changed(life);
  });
