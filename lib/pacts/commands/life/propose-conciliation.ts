// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactDisputes } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { conciliationProposed } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Propose } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOpenDispute, lockLife } from "../../lock-life.ts";

/** The office writes down what the committee of three proposes to both sides; it binds neither. */
export const proposeConciliation = (actor: Actor, input: Propose, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.recordConciliation(as, life));
    const dispute = await findOpenDispute(tx, life, input.id);
    if (dispute.proposedAt !== null) throw new Conflict("pact-life.refusals.proposed");
    const { id, citizensMember, administrationMember, thirdAgreedAt } = dispute;
    if (citizensMember === null || administrationMember === null || thirdAgreedAt === null) {
      throw new Refusal("pact-life.refusals.committeeNotWhole");
    }
    await tx
      .update(pactDisputes)
      .set({ proposal: input.proposal, proposedAt: dateOf(at) })
      .where(eq(pactDisputes.id, id));
    await recordEvent(tx, as, conciliationProposed(life, { id }), at);
    return changed(life);
  });
