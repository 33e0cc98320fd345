// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactDisputes } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { conciliationAnswered, disputeClosed } from "../../life-events.ts";
import { lifePolicy, sideThatActs } from "../../life-policy.ts";
import type { AnswerProposed } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOpenDispute, lockLife } from "../../lock-life.ts";

/** A side accepts what the committee proposed, or does not; when both have spoken the conciliation is over. */
export const answerConciliation = (actor: Actor, input: AnswerProposed, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const dispute = await findOpenDispute(tx, life, input.id);
    const side = sideThatActs(as, life);
    authorize(lifePolicy.speakFor(as, life, side));
    if (dispute.proposedAt === null) throw new Refusal("pact-life.refusals.notProposed");
    const { id, citizensAccept, administrationAccept } = dispute;
    if ((side === "citizens" ? citizensAccept : administrationAccept) !== null) {
      throw new Conflict("pact-life.refusals.spoken");
    }
    const isAccepted = input.acceptance === "accepted";
    const said = side === "citizens" ? { citizensAccept: isAccepted } : { administrationAccept: isAccepted };
    const other = side === "citizens" ? administrationAccept : citizensAccept;
    const closing = isAccepted && other === true ? "settled" : "unsettled";
    const closed = other === null ? null : ({ closing, closedAt: dateOf(at) } as const);
    await tx
      .update(pactDisputes)
      .set({ ...said, ...closed })
      .where(eq(pactDisputes.id, id));
    await recordEvent(tx, as, conciliationAnswered(life, { id, side, isAccepted }), at);
    if (closed) await recordEvent(tx, as, disputeClosed(life, { id, closing }), at);
    return changed(life);
  });
