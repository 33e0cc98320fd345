// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { amendmentFrozen } from "../../amendment-events.ts";
import { freeze, showFrozenText } from "../../freeze.ts";
import { savePact } from "../../lock-pact.ts";
import { lockText } from "../../lock-text.ts";
import { pactPolicy } from "../../policy.ts";
import { textFrozen } from "../../text-events.ts";
import type { PactInput } from "../../text-schemas.ts";
import { beginTextTerm } from "../../text-term.ts";
import { isAmendment } from "../../text-workflow.ts";

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
    const { pact, opened, step } = await lockText(tx, pactId);
    authorize(pactPolicy.asHandler(actor, opened));
    const { text, status, state } = step("freezeText");
    if (pact.kind !== "ordinary") throw new Refusal("pact-text.refusals.needsGiunta");
    const { round, sha256, fileId } = await freeze(tx, actor, { pact, opened, text, state }, at);
    await savePact(tx, pact.id, { status }, at);
    await showFrozenText(tx, fileId);
    await beginTextTerm(tx, { text, opened }, "pacts.signature-term", at);
    const told = isAmendment(text) ? amendmentFrozen : textFrozen;
    await recordEvent(tx, actor, told(pact, { round, sha256 }), at);
    return { number: opened.number, sha256 };
  });
