// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { handOverCase } from "#lib/cases/commands/hand-over-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { employee } from "../../employee.ts";
import { pactAssigned } from "../../examination-events.ts";
import { examinationPolicy } from "../../examination-policy.ts";
import type { Assign } from "../../examination-schemas.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";
import { requireContact } from "./require-contact.ts";

/** Another unit, another person responsible or another contact, and why. Throws `Invalid` where nothing would change. */
export const assign = (actor: Actor, input: Assign, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(examinationPolicy.assign(actor));
    pactWorkflow.next("assign", pact.status);
    const { unitCode, managerId, contactId, reason } = input;
    await requireContact(tx, contactId, at);
    const isSameOffice = unitCode === opened.unitCode && managerId === opened.officerId;
    if (!isSameOffice || contactId === pact.contactId) {
      const to = { unitCode, officerId: managerId, reason, assignedBy: employee(actor) };
      await handOverCase(tx, opened, to, at);
    }
    await savePact(tx, pact.id, { managerId, contactId }, at);
    await recordEvent(tx, actor, pactAssigned(pact, { unitCode, managerId, contactId }), at);
    return { number: opened.number };
  });
