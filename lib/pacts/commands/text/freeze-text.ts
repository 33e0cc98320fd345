// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { beginTerm } from "#lib/cases/commands/begin-term.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { freeze, showFrozenText } from "../../freeze.ts";
import { lockFiled, savePact } from "../../lock-pact.ts";
import { pactPolicy } from "../../policy.ts";
import { textFrozen } from "../../text-events.ts";
import type { PactInput } from "../../text-schemas.ts";
import { pactWorkflow } from "../../workflow.ts";

/**
 * The text of an ordinary pact, agreed in every clause, becomes the one that is signed: as a PDF with its fingerprint, which
 * everyone can read from now on. Of an edit at the same moment either the text has it, or it is refused.
 */
export const freezeText = (
  actor: Actor,
  { pactId }: PactInput,
  at = now(),
): Promise<{ number: string; sha256: string }> =>
  inTransaction(async (tx) => {
    const { pact, case: opened } = await lockFiled(tx, pactId);
    authorize(pactPolicy.asHandler(actor, opened));
    const status = pactWorkflow.next("freezeText", pact.status);
    if (pact.kind !== "ordinary") throw new Refusal("pact-text.refusals.needsGiunta");
    const { round, sha256 } = await freeze(tx, actor, { pact, opened }, at);
    await savePact(tx, pact.id, { status }, at);
    await showFrozenText(tx, pact.id);
    await beginTerm(tx, opened, "pacts.signature-term", at);
    await recordEvent(tx, actor, textFrozen(pact, { round, sha256 }), at);
    return { number: opened.number, sha256 };
  });
