// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { changeTerm } from "#lib/cases/commands/change-term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { pactClassified } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Classify } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** Ordinary or complex, with reasons. The term becomes that of the kind, counted from the day the manager was named. */
export const classify = (actor: Actor, input: Classify, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.classify(actor, opened));
    pactWorkflow.next("classify", pact.status);
    const { kind, kindReason } = input;
    if (pact.kind === kind && pact.kindReason !== null) throw new Conflict("pact-examination.refusals.sameKind");
    const dueOn = await changeTerm(tx, opened, `pacts.review-term-${kind}`, at);
    await savePact(tx, pact.id, { kind, kindReason }, at);
    await recordEvent(tx, actor, pactClassified(pact, { kind, dueOn }), at);
    return { number: opened.number };
  });
