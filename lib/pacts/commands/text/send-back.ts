// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { savePact } from "../../lock-pact.ts";
import { lockText } from "../../lock-text.ts";
import { pactPolicy } from "../../policy.ts";
import { sentBack } from "../../text-events.ts";
import type { Reopen } from "../../text-schemas.ts";
import { beginTextTerm } from "../../text-term.ts";
import { thaw } from "../../thaw.ts";

/** The Giunta wants something else: the text is written on, and those at the table read why. */
export const sendBack = (actor: Actor, { pactId, reasons }: Reopen, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const { pact, opened, step } = await lockText(tx, pactId);
    authorize(pactPolicy.asGiunta(actor));
    const { text, status } = step("sendBack");
    await thaw(tx, text, reasons);
    await savePact(tx, pact.id, { status }, at);
    await beginTextTerm(tx, { text, opened }, "pacts.co-design-term", at);
    await recordEvent(tx, actor, sentBack(pact, reasons), at);
    return { number: opened.number };
  });
