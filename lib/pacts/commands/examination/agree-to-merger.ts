// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactMergers } from "#db/schema/pact-examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { actingAsParty } from "../../acting-as-party.ts";
import { personActing } from "../../employee.ts";
import { mergerAccepted, mergerDeclined } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { AgreeToMerger } from "../../examination-schemas.ts";
import { lockRivals } from "./lock-rivals.ts";

/** One side says whether it wants to go on together; `pactId` is its own pact. Who declines says why, and that ends it. */
export const agreeToMerger = (actor: Actor, input: AgreeToMerger, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pactId, intoId } = await findMerger(tx, input.mergerId);
    const rivals = await lockRivals(tx, pactId, intoId);
    const own = rivals.find(({ pact }) => pact.id === input.pactId);
    if (!own) throw new NotFound();
    const { party, joined } = await actingAsParty(tx, actor, own.pact, at);
    authorize(examinationPolicy.agreeToMerger(party, joined));
    const merger = await findMerger(tx, input.mergerId);
    const isSource = own.pact.id === pactId;
    const said = isSource ? merger.acceptedAt : merger.intoAcceptedAt;
    if (merger.state !== "proposed" || said !== null) throw new Conflict("pact-examination.refusals.mergerSaid");
    const moment = new Date(at.epochMilliseconds);
    const change =
      input.decision === "decline"
        ? { state: "declined" as const, declinedBy: personActing(party), declineReason: input.reason, endedAt: moment }
        : isSource
          ? { acceptedAt: moment }
          : { intoAcceptedAt: moment };
    await tx.update(pactMergers).set(change).where(eq(pactMergers.id, merger.id));
    const told = input.decision === "decline" ? mergerDeclined : mergerAccepted;
    await recordEvent(tx, party, told(own.pact, { mergerId: merger.id }), at);
    return { number: own.case.number };
  });

async function findMerger(tx: Transaction, id: string) {
  const [merger] = await tx.select().from(pactMergers).where(eq(pactMergers.id, id));
  if (!merger) throw new NotFound();
  return merger;
}
