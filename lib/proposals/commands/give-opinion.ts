// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { opinions } from "#db/schema/examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { employee } from "../employee.ts";
import { opinionGiven } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { GiveOpinion } from "../examination-schemas.ts";
import { lockFiled } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** The unit that was asked answers, once; late is better than never, as long as the proposal is examined. */
export const giveOpinion = (actor: Actor, input: GiveOpinion, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const asked = await findOpinion(tx, input.opinionId);
    const { proposal, case: opened } = await lockFiled(tx, asked.proposalId);
    authorize(examinationPolicy.giveOpinion(actor, asked));
    proposalWorkflow.next("giveOpinion", proposal.status);
    // Read again: only what is read after the lock knows who came first.
    if ((await findOpinion(tx, asked.id)).givenAt !== null) throw new Conflict("examination.refusals.givenAlready");
    const { position, text } = input;
    const givenAt = new Date(at.epochMilliseconds);
    await tx
      .update(opinions)
      .set({ position, text, givenBy: employee(actor), givenAt })
      .where(eq(opinions.id, asked.id));
    const { id: opinionId, unitCode } = asked;
    await recordEvent(tx, actor, opinionGiven(proposal, { opinionId, unitCode, position }), at);
    return { number: opened.number };
  });

async function findOpinion(tx: Transaction, id: string) {
  const [asked] = await tx.select().from(opinions).where(eq(opinions.id, id));
  if (!asked) throw new NotFound();
  return asked;
}
