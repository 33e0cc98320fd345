// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { observationsOpened } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { PactId } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Publishes an application so that everyone may observe, and rivals may apply, for the days of the rule; once. */
export const openToObservations = (actor: Actor, input: PactId, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.openToObservations(actor, opened));
    const status = pactWorkflow.next("openToObservations", pact.status);
    if (pact.observationsUntil !== null) throw new Refusal("pact-examination.refusals.observedBefore");
    const on = today(at);
    const observationsUntil = await lastDay(tx, "pacts.observations-window", on);
    await savePact(tx, pact.id, { status, observationsFrom: on.toString(), observationsUntil }, at);
    await recordEvent(tx, actor, observationsOpened(pact, { until: observationsUntil }), at);
    return { number: opened.number };
  });
