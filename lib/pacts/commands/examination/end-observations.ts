// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactObservations } from "#db/schema/pact-examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { observationsEnded } from "../../examination-events.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The last day for observations has passed: the review goes on. Answers whether it was this one that ended it. */
export const endObservations = (pactId: string, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { pact } = await lockFiled(tx, pactId);
    const isOver = (pact.observationsUntil ?? "9999") < today(at).toString();
    if (!isOver || !pactWorkflow.can("endObservations", pact.status)) return false;
    await savePact(tx, pact.id, { status: pactWorkflow.next("endObservations", pact.status) }, at);
    const observations = await tx.$count(pactObservations, eq(pactObservations.pactId, pact.id));
    await recordEvent(tx, system, observationsEnded(pact, { observations }), at);
    return true;
  });
