// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { beginTerm } from "#lib/cases/commands/begin-term.ts";
import { handOverCase } from "#lib/cases/commands/hand-over-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { pactTakenIn } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { TakeIn } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { requireContact } from "./require-contact.ts";

/**
 * The office finds that it is a matter of the regulation, and names the unit, the person responsible and the single
 * contact; from today the term of the review counts. Of two who take it in at once the second gets `WrongState`.
 */
export const takeIn = (actor: Actor, input: TakeIn, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.takeIn(actor));
    const status = pactWorkflow.next("takeIn", pact.status);
    const { unitCode, managerId, contactId, note } = input;
    await requireContact(tx, contactId, at);
    const to = { unitCode, officerId: managerId, reason: note, assignedBy: employee(actor) };
    await handOverCase(tx, opened, to, at);
    const dueOn = await beginTerm(tx, opened, "pacts.review-term-ordinary", at);
    await savePact(tx, pact.id, { status, managerId, contactId, intakeNote: note }, at);
    await recordEvent(tx, actor, pactTakenIn(pact, { unitCode, managerId, contactId, dueOn }), at);
    return { number: opened.number };
  });
