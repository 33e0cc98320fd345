// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactObservations } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { observationPublished, observationWithheld } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { DecideObservation } from "../../examination-schemas.ts";
import { lockObservation } from "./lock-observation.ts";

/** The office read an observation: everyone reads it from now on, or, with a reason told to its author, nobody. */
export const decideObservation = (actor: Actor, input: DecideObservation, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened, observation } = await lockObservation(tx, input.observationId);
    authorize(examinationPolicy.decideObservation(actor, opened));
    const state = input.decision === "publish" ? "published" : "withheld";
    if (observation.state === state) throw new Conflict("pact-examination.refusals.decidedAlready");
    const withheldReason = state === "withheld" ? input.reason : null;
    const decidedAt = new Date(at.epochMilliseconds);
    await tx
      .update(pactObservations)
      .set({ state, withheldReason, decidedBy: employee(actor), decidedAt })
      .where(eq(pactObservations.id, observation.id));
    const decided = state === "published" ? observationPublished : observationWithheld;
    await recordEvent(tx, actor, decided(pact, { observationId: observation.id }), at);
    return { number: opened.number };
  });
