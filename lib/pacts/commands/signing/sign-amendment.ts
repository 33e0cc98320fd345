// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactAsks } from "#db/schema/pact-life.ts";
import { pactTexts } from "#db/schema/pact-text.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { pactAmended } from "../../amendment-events.ts";
import { savePact } from "../../lock-pact.ts";
import { pactPolicy } from "../../policy.ts";
import { assertAllSigned, assertSignedBetween, lockSigning } from "../../signing-table.ts";
import type { SignAmendment } from "../../text-schemas.ts";

/**
 * Everyone has signed the changed text: it gets its act, and takes the place of the one before from that day on. The days of
 * the pact and its own act stay as they are.
 */
export const signAmendment = (actor: Actor, input: SignAmendment, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const signing = await lockSigning(tx, input.pactId, at);
    const { pact, opened, text, status } = signing;
    authorize(pactPolicy.asHandler(actor, opened));
    if (text.askId === null) throw new NotFound();
    assertAllSigned(signing);
    const { actNumber, signedOn } = input;
    assertSignedBetween(signedOn, signing, at);
    const [ask] = await tx.select({ reason: pactAsks.reason }).from(pactAsks).where(eq(pactAsks.id, text.askId));
    await tx.update(pactTexts).set({ state: "signed", actNumber, signedOn }).where(eq(pactTexts.id, text.id));
    await savePact(tx, pact.id, { status }, at);
    const { round } = text;
    await recordEvent(tx, actor, pactAmended(pact, { round, actNumber, signedOn, reason: ask?.reason ?? "" }), at);
    return { number: opened.number };
  });
