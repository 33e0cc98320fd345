// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { amendmentSentToGiunta } from "../../amendment-events.ts";
import { freeze } from "../../freeze.ts";
import { savePact } from "../../lock-pact.ts";
import { lockText } from "../../lock-text.ts";
import { pactPolicy } from "../../policy.ts";
import { sentToGiunta } from "../../text-events.ts";
import type { PactInput } from "../../text-schemas.ts";
import { beginTextTerm } from "../../text-term.ts";
import { isAmendment } from "../../text-workflow.ts";

/** The agreed text of a complex pact is frozen and goes to the Giunta, which decides on exactly these words. */
export const sendToGiunta = (
  actor: Actor,
  { pactId }: PactInput,
  at = now(),
): Promise<{ number: string; sha256: string }> =>
  inTransaction(async (tx) => {
    const { pact, opened, step } = await lockText(tx, pactId);
    authorize(pactPolicy.asHandler(actor, opened));
    const { text, status, state } = step("sendToGiunta");
    if (pact.kind !== "complex") throw new Refusal("pact-text.refusals.needsNoGiunta");
    const { round, sha256 } = await freeze(tx, actor, { pact, opened, text, state }, at);
    await savePact(tx, pact.id, { status }, at);
    const dueOn = await beginTextTerm(tx, { text, opened }, "pacts.approval-term", at);
    const told = isAmendment(text) ? amendmentSentToGiunta : sentToGiunta;
    await recordEvent(tx, actor, told(pact, { round, sha256, dueOn }), at);
    return { number: opened.number, sha256 };
  });
