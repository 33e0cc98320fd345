// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactSignatures, pactTexts } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import { findStandingSignature, lockSigning } from "../../signing-table.ts";
import { signatureJudged } from "../../text-events.ts";
import type { JudgeSignature } from "../../text-schemas.ts";

/** The office says that a signature is of who has to sign, or that it does not count and why: then they sign again. */
export const judgeSignature = (actor: Staff, input: JudgeSignature, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const [found] = await tx
      .select({ pactId: pactTexts.pactId })
      .from(pactSignatures)
      .innerJoin(pactTexts, eq(pactTexts.id, pactSignatures.textId))
      .where(eq(pactSignatures.id, input.signatureId));
    if (!found) throw new NotFound();
    const signing = await lockSigning(tx, found.pactId, at);
    const { pact, opened } = signing;
    authorize(pactPolicy.asHandler(actor, opened));
    const { id } = await findStandingSignature(tx, signing, input.signatureId);
    const { decision, reason } = input;
    await tx
      .update(pactSignatures)
      .set(
        decision === "confirm"
          ? { state: "standing", confirmedBy: actor.personId }
          : { state: "void", voidReason: reason, confirmedBy: actor.personId },
      )
      .where(eq(pactSignatures.id, id));
    await recordEvent(tx, actor, signatureJudged(pact, { signatureId: id, decision }), at);
    return { number: opened.number };
  });
