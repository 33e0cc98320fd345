// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { signedTypes } from "#lib/files/vocabulary.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, type Message } from "#lib/kernel/errors.ts";
import { SignatureProblem } from "#lib/signatures/problem.ts";
import { readSignedCopy } from "#lib/signatures/read-signatures.ts";
import type { Signature } from "#lib/signatures/vocabulary.ts";
import { memberIds } from "../../application-members.ts";
import { actingOn } from "../../at-the-table.ts";
import { type Match, matchOf } from "../../match-signer.ts";
import { fiscalCodeOf, type Place, type Signer, signedAt } from "../../signers.ts";
import { lockSigning, recordSignature } from "../../signing-table.ts";
import { textPolicy } from "../../text-policy.ts";

type Upload = { pactId: string; file: File };

/**
 * A signed copy of the frozen text, from one of the parties or from the office. Whatever signatures it holds of those who have to
 * sign are written down; one that only the name speaks for waits for the office. Throws `Invalid` on the field `file` where it is
 * no copy of the text, a signature does not hold, or somebody else signed; `Conflict` where nothing in it is new.
 */
export async function uploadSignedFile(
  actor: Citizen | Staff,
  { pactId, file }: Upload,
  at = now(),
): Promise<{ number: string; toConfirm: number }> {
  const { sha256 } = await inTransaction(async (tx) => (await lockAsSigner(tx, actor, pactId, at)).text);
  const signatures = await readFile(sha256, file);
  const received = await receiveUpload(file, signedTypes);
  return inTransaction(async (tx) => {
    const signing = await lockAsSigner(tx, actor, pactId, at);
    const { pact, opened, text, places, recorded } = signing;
    if (text.sha256 !== sha256) throw new Conflict("pact-text.refusals.changedMeanwhile");
    const found = signatures.flatMap((signature) => placesFor(signature, places));
    const [first] = signatures;
    if (found.length === 0) {
      throw refused({ key: "pact-text.file.another-signer", params: { name: first?.signer.commonName ?? "" } });
    }
    const fresh = found.filter(({ place }) => signedAt(place, recorded) === null);
    if (fresh.length === 0) throw new Conflict("pact-text.refusals.alreadySigned");
    const fileId = await attachFile(tx, actor.personId, received, { kind: "pact-signature", id: pact.id });
    for (const { place, person, match, signature } of oncePerPlace(fresh)) {
      const written = {
        role: place.role,
        personId: person.id,
        means: "digital",
        state: match === "fiscal-code" ? "standing" : "to-confirm",
        fileId,
        signerName: signature.signer.commonName,
        issuer: signature.issuer,
        signedAt: signature.signedAt?.at ?? null,
        recordedBy: actor.personId,
      } as const;
      await recordSignature(tx, actor, signing, written, at);
    }
    return { number: opened.number, toConfirm: fresh.filter(({ match }) => match === "name").length };
  });
}

const refused = (reason: Message) => new Invalid({ file: reason });

/** What waits for signatures, held, where the actor is a party or of the office. */
async function lockAsSigner(tx: Transaction, actor: Citizen | Staff, pactId: string, at: Temporal.Instant) {
  const signing = await lockSigning(tx, pactId, at);
  const { pact, opened } = signing;
  const table = { ...pact, unitCode: opened.unitCode, memberIds: await memberIds(tx, pact.id) };
  authorize(textPolicy.write(await actingOn(tx, actor, pact, at), table));
  return signing;
}

/** The signatures of a copy of the frozen text; read while nothing is held, as it may take a second. */
async function readFile(sha256: string, file: File): Promise<readonly Signature[]> {
  try {
    const { signatures } = await readSignedCopy(sha256, await file.bytes());
    if (signatures.some(({ validAtSigning }) => validAtSigning === false)) {
      throw refused({ key: "pact-text.file.not-valid" });
    }
    return signatures;
  } catch (error) {
    if (error instanceof SignatureProblem) throw refused({ key: `pact-text.file.${error.problem}` });
    throw error;
  }
}

type Found = { place: Place; person: Signer; match: Match; signature: Signature };

function placesFor(signature: Signature, places: readonly Place[]): Found[] {
  return places.flatMap((place) =>
    place.people.flatMap((person) => {
      const match = matchOf(signature.signer, { name: person.name, fiscalCode: fiscalCodeOf(person) });
      return match ? [{ place, person, match, signature }] : [];
    }),
  );
}

/** Whoever signed twice signed once; a fiscal code speaks before a name. */
function oncePerPlace(found: readonly Found[]): Found[] {
  const sorted = found.toSorted((one, other) => one.match.localeCompare(other.match));
  return sorted.filter(({ place }, index) => sorted.findIndex((each) => each.place === place) === index);
}
