// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { beginTerm } from "#lib/cases/commands/begin-term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { unsignedTextOf } from "../../at-the-table.ts";
import { showFrozenText } from "../../freeze.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactPolicy } from "../../policy.ts";
import { approved } from "../../text-events.ts";
import type { Approve } from "../../text-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The Giunta has approved the text: its act is written down, everyone can read the text, and it can be signed. */
export const approveByGiunta = (actor: Actor, input: Approve, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, input.pactId);
    authorize(pactPolicy.asGiunta(actor));
    const status = pactWorkflow.next("approve", pact.status);
    const { act, approvedOn } = input;
    const text = await unsignedTextOf(tx, pact.id);
    const sentOn = today(Temporal.Instant.fromEpochMilliseconds(text?.frozenAt?.getTime() ?? 0));
    if (approvedOn > today(at).toString()) throw new Invalid({ approvedOn: { key: "fields.notAfterToday" } });
    if (approvedOn < sentOn.toString()) throw new Invalid({ approvedOn: { key: "pact-text.fields.beforeFrozen" } });
    await savePact(tx, pact.id, { status, approvalAct: act, approvedOn }, at);
    await showFrozenText(tx, pact.id);
    await beginTerm(tx, opened, "pacts.signature-term", at);
    await recordEvent(tx, actor, approved(pact, { act, approvedOn }), at);
    return { number: opened.number };
  });
