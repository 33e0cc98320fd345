// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactDisputes } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { memberNamed } from "../../life-events.ts";
import { type Life, lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { NameMember } from "../../life-schemas.ts";
import type { Side } from "../../life-vocabulary.ts";
import { type Changed, changed, dateOf, findOpenDispute, lockLife } from "../../lock-life.ts";

/**
 * Each side names its member of the committee. The third is proposed by one side and agreed to by the other; where third
 * parties are concerned they name it, and the office writes it down.
 */
export const nameMember = (actor: Actor, input: NameMember, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const dispute = await findOpenDispute(tx, life, input.id);
    const { seat, name, id } = input;
    authorize(lifePolicy.speakFor(as, life, sideOfSeat(as, life, seat, dispute.concernsThirds)));
    if (dispute.proposedAt !== null) throw new Conflict("pact-life.refusals.proposed");
    const side = sideThatActs(as, life);
    const agreedAt = dispute.concernsThirds ? dateOf(at) : null;
    const change = {
      citizens: { citizensMember: name },
      administration: { administrationMember: name },
      third: { thirdMember: name, thirdProposedBy: side, thirdAgreedAt: agreedAt },
    }[seat];
    await tx.update(pactDisputes).set(change).where(eq(pactDisputes.id, id));
    await recordEvent(tx, as, memberNamed(life, { id, seat, side }), at);
    return changed(life);
  });

/** For which side one has to speak to name somebody. */
function sideOfSeat(actor: Actor, life: Life, seat: NameMember["seat"], concernsThirds: boolean): Side {
  if (seat !== "third") return seat;
  return concernsThirds ? "administration" : sideThatActs(actor, life);
}
