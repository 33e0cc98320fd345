// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { beginTerm } from "#lib/cases/commands/begin-term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { freeze } from "../../freeze.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactPolicy } from "../../policy.ts";
import { sentToGiunta } from "../../text-events.ts";
import type { PactInput } from "../../text-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The agreed text of a complex pact is frozen and goes to the Giunta, which decides on exactly these words. */
export const sendToGiunta = (
  actor: Actor,
  { pactId }: PactInput,
  at = now(),
): Promise<{ number: string; sha256: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, pactId);
    authorize(pactPolicy.asHandler(actor, opened));
    const status = pactWorkflow.next("sendToGiunta", pact.status);
    if (pact.kind !== "complex") throw new Refusal("pact-text.refusals.needsNoGiunta");
    const { round, sha256 } = await freeze(tx, actor, { pact, opened }, at);
    await savePact(tx, pact.id, { status }, at);
    const dueOn = await beginTerm(tx, opened, "pacts.approval-term", at);
    await recordEvent(tx, actor, sentToGiunta(pact, { round, sha256, dueOn }), at);
    return { number: opened.number, sha256 };
  });
