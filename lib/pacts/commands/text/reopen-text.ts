// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { savePact } from "../../lock-pact.ts";
import { lockText } from "../../lock-text.ts";
import { pactPolicy } from "../../policy.ts";
import { textReopened } from "../../text-events.ts";
import type { Reopen } from "../../text-schemas.ts";
import { beginTextTerm } from "../../text-term.ts";
import { isAmendment } from "../../text-workflow.ts";
import { thaw } from "../../thaw.ts";

/**
 * Before everyone has signed something turns out to be wrong: the text is written on. Signatures that were given, and the
 * Giunta's approval, were for other words and count no longer.
 */
export const reopenText = (actor: Actor, { pactId, reasons }: Reopen, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, opened, step } = await lockText(tx, pactId);
    authorize(pactPolicy.asHandler(actor, opened));
    const { text, status } = step("reopenText");
    await thaw(tx, text, reasons);
    await savePact(tx, pact.id, isAmendment(text) ? { status } : { status, approvalAct: null, approvedOn: null }, at);
    await beginTextTerm(tx, { text, opened }, "pacts.co-design-term", at);
    await recordEvent(tx, actor, textReopened(pact, reasons), at);
    return { number: opened.number };
  });
