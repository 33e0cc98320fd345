// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import type { Counter, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { pactPolicy } from "../../policy.ts";
import { type Place, signedAt } from "../../signers.ts";
import { assertSignedBetween, lockSigning, recordSignature } from "../../signing-table.ts";
import type { PaperSignature } from "../../text-schemas.ts";

type Paper = PaperSignature & { scan: ReceivedFile };

/** Who signed the printed text before the office, on one paper: its scan is kept, and stands for each of them. */
export const recordPaperSignature = (actor: Staff | Counter, input: Paper, at = now()): Promise<{ number: string }> =>
  inTransaction(async (tx) => {
    const signing = await lockSigning(tx, input.pactId, at);
    const { pact, opened, places, recorded } = signing;
    authorize(pactPolicy.asHandler(actor, opened));
    const { signedOn } = input;
    assertSignedBetween(signedOn, signing, at);
    const signers = [...new Set(input.signers)].map((named) => signerAmong(places, named));
    if (signers.some(({ place }) => signedAt(place, recorded))) throw new Conflict("pact-text.refusals.alreadySigned");
    const fileId = await attachFile(tx, actor.personId, input.scan, { kind: "pact-signature", id: pact.id });
    for (const { place, person } of signers) {
      const written = {
        role: place.role,
        personId: person.id,
        means: "paper",
        state: "standing",
        fileId,
        signedOn,
        recordedBy: actor.personId,
      } as const;
      await recordSignature(tx, actor, signing, written, at);
    }
    return { number: opened.number };
  });

/** One of those who have to sign, as the form names them: `role:person`. */
function signerAmong(places: readonly Place[], named: string) {
  for (const place of places) {
    const person = place.people.find(({ id }) => named === `${place.role}:${id}`);
    if (person) return { place, person };
  }
  throw new Invalid({ signers: { key: "fields.invalid" } });
}
