// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactTexts } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { amendmentApproved } from "../../amendment-events.ts";
import { showFrozenText } from "../../freeze.ts";
import { savePact } from "../../lock-pact.ts";
import { lockText } from "../../lock-text.ts";
import { pactPolicy } from "../../policy.ts";
import { approved } from "../../text-events.ts";
import type { Approve } from "../../text-schemas.ts";
import { beginTextTerm } from "../../text-term.ts";
import { isAmendment } from "../../text-workflow.ts";

/**
 * The Giunta has approved the text: its act is written down, everyone can read the text, and it can be signed. The act that
 * approved a change stands with the change.
 */
export const approveByGiunta = (actor: Actor, input: Approve, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, opened, step } = await lockText(tx, input.pactId);
    authorize(pactPolicy.asGiunta(actor));
    const { text, status, state } = step("approve");
    const { act, approvedOn } = input;
    const sentOn = today(Temporal.Instant.fromEpochMilliseconds(text.frozenAt?.getTime() ?? 0));
    if (approvedOn > today(at).toString()) throw new Invalid({ approvedOn: { key: "fields.notAfterToday" } });
    if (approvedOn < sentOn.toString()) throw new Invalid({ approvedOn: { key: "pact-text.fields.beforeFrozen" } });
    const decided = { approvalAct: act, approvedOn };
    const amends = isAmendment(text);
    await tx
      .update(pactTexts)
      .set(amends ? { state, ...decided } : { state })
      .where(eq(pactTexts.id, text.id));
    await savePact(tx, pact.id, amends ? { status } : { status, ...decided }, at);
    await showFrozenText(tx, text.fileId);
    await beginTextTerm(tx, { text, opened }, "pacts.signature-term", at);
    await recordEvent(tx, actor, (amends ? amendmentApproved : approved)(pact, { act, approvedOn }), at);
    return { number: opened.number };
  });
