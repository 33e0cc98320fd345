// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactTexts } from "#db/schema/pact-text.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { beginPact } from "../../begin-pact.ts";
import { savePact } from "../../lock-pact.ts";
import { pactPolicy } from "../../policy.ts";
import { assertAllSigned, assertSignedBetween, lockSigning } from "../../signing-table.ts";
import { pactSigned } from "../../text-events.ts";
import type { SignPact } from "../../text-schemas.ts";
import { isAmendment } from "../../text-workflow.ts";
import type { PactKind } from "../../vocabulary.ts";

/**
 * Everyone has signed: the pact gets its act and its days, and the case is closed. It lasts no longer than the rule for its kind
 * says, and begins on its first day: at once where that has come.
 */
export const signPact = (actor: Actor, input: SignPact, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const signing = await lockSigning(tx, input.pactId, at);
    const { pact, opened, text, status } = signing;
    authorize(pactPolicy.asHandler(actor, opened));
    if (isAmendment(text)) throw new NotFound();
    assertAllSigned(signing);
    const { actNumber, signedOn, startsOn, endsOn } = input;
    assertSignedBetween(signedOn, signing, at);
    if (startsOn < signedOn) throw new Invalid({ startsOn: { key: "pact-text.fields.beforeSigned" } });
    if (endsOn < startsOn) throw new Invalid({ endsOn: { key: "fields.endBeforeStart" } });
    await requireAllowedLength(tx, pact.kind ?? "ordinary", input, at);
    await tx.update(pactTexts).set({ state: "signed" }).where(eq(pactTexts.id, text.id));
    await savePact(tx, pact.id, { status, actNumber, signedOn, startsOn, endsOn }, at);
    await closeCase(tx, opened.id, at);
    await recordEvent(tx, actor, pactSigned(pact, { actNumber, signedOn, startsOn, endsOn }), at);
    if (startsOn <= today(at).toString()) await beginPact(tx, { ...pact, status }, at);
    return { number: opened.number };
  });

async function requireAllowedLength(
  tx: Transaction,
  kind: PactKind,
  { startsOn, endsOn }: Pick<SignPact, "startsOn" | "endsOn">,
  at: Temporal.Instant,
): Promise<void> {
  const key = `pacts.longest-${kind}` as const;
  const months = (await rulesInForce(tx, [key], today(at)))[key].value;
  const last = Temporal.PlainDate.from(startsOn).add({ months }).subtract({ days: 1 });
  if (endsOn > last.toString()) throw new Invalid({ endsOn: { key: "pact-text.fields.tooLong", params: { months } } });
}
