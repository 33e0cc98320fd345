// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, or } from "drizzle-orm";
import { pactMergers } from "#db/schema/pact-examination.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { mergerProposed } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { ProposeMerger } from "../../examination-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";
import { lockRivals } from "./lock-rivals.ts";

/** The office proposes that one application goes on in another; both sides are asked. */
export const proposeMerger = (
  actor: Actor,
  input: ProposeMerger,
  at = now(),
): Promise<{ number: string; mergerId: string }> =>
  inTransaction(async (tx) => {
    const intoId = await idOf(tx, input.into);
    if (intoId === input.pactId) throw new Invalid({ into: { key: "examination.fields.intoItself" } });
    const [source, target] = await lockRivals(tx, input.pactId, intoId);
    authorize(examinationPolicy.proposeMerger(actor));
    pactWorkflow.next("merge", source.pact.status);
    if (!pactWorkflow.can("receive", target.pact.status)) {
      throw new Invalid({ into: { key: "examination.fields.cannotReceive" } });
    }
    await refuseSecond(tx, source.pact.id);
    const [written] = await tx
      .insert(pactMergers)
      .values({
        ...{ pactId: source.pact.id, intoId, reason: input.reason, proposedBy: employee(actor) },
        proposedAt: new Date(at.epochMilliseconds),
      })
      .returning({ id: pactMergers.id });
    if (!written) throw new Error("the merger was not written");
    const mergerId = written.id;
    await recordEvent(tx, actor, mergerProposed(source.pact, { mergerId, with: target.case.number }), at);
    await recordEvent(tx, actor, mergerProposed(target.pact, { mergerId, with: source.case.number }), at);
    return { number: source.case.number, mergerId };
  });

/** What is to go on elsewhere is neither merged twice, nor receives meanwhile. */
async function refuseSecond(tx: Transaction, pactId: string) {
  const isOpen = and(
    eq(pactMergers.state, "proposed"),
    or(eq(pactMergers.pactId, pactId), eq(pactMergers.intoId, pactId)),
  );
  if ((await tx.$count(pactMergers, isOpen)) > 0) throw new Conflict("pact-examination.refusals.mergerOpen");
}

async function idOf(tx: Transaction, number: string): Promise<string> {
  const [found] = await tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.number, number));
  if (!found) throw new Invalid({ into: { key: "examination.fields.noSuchNumber" } });
  return found.id;
}
