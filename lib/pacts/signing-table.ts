// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { pactSignatures } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import type { PactText } from "./at-the-table.ts";
import type { Pact } from "./lock-pact.ts";
import { lockText } from "./lock-text.ts";
import { type Place, placesOf, type Recorded, signaturesOf, signedAt } from "./signers.ts";
import { signatureRecorded, signatureToConfirm } from "./text-events.ts";
import type { PactStatus } from "./vocabulary.ts";

export type Signing = {
  pact: Pact;
  opened: Case;
  text: PactText & { sha256: string; frozenAt: Date };
  /** What the pact is once everyone has signed. */
  status: PactStatus;
  places: readonly Place[];
  recorded: readonly Recorded[];
};

/** A pact whose text waits for signatures, held, with who has to sign and who did. Throws `NotFound`, `WrongState`. */
export async function lockSigning(tx: Transaction, pactId: string, at: Temporal.Instant): Promise<Signing> {
  const { pact, opened, step } = await lockText(tx, pactId);
  const { text, status } = step("sign");
  const { sha256, frozenAt } = text;
  if (!sha256 || !frozenAt) throw new NotFound();
  const [places, recorded] = [await placesOf(tx, pact, at), await signaturesOf(tx, text.id)];
  return { pact, opened, text: { ...text, sha256, frozenAt }, status, places, recorded };
}

/** Every place on the paper has a signature that counts. Throws `Refusal`. */
export function assertAllSigned({ places, recorded }: Pick<Signing, "places" | "recorded">): void {
  const missing = places.filter((place) => signedAt(place, recorded)?.state !== "standing").length;
  if (missing > 0) throw new Refusal("pact-text.refusals.signaturesMissing", { count: missing });
}

/** Nothing was signed before it was frozen, and nothing tomorrow. Throws `Invalid`. */
export function assertSignedBetween(signedOn: string, { text }: Pick<Signing, "text">, at: Temporal.Instant): void {
  const frozenOn = today(Temporal.Instant.fromEpochMilliseconds(text.frozenAt.getTime()));
  if (signedOn > today(at).toString()) throw new Invalid({ signedOn: { key: "fields.notAfterToday" } });
  if (signedOn < frozenOn.toString()) throw new Invalid({ signedOn: { key: "pact-text.fields.beforeFrozen" } });
}

type NewSignature = Omit<typeof pactSignatures.$inferInsert, "id" | "recordedAt" | "textId">;

/** Writes down that somebody signed. */
export async function recordSignature(
  tx: Transaction,
  actor: Actor,
  { pact, text }: Pick<Signing, "pact" | "text">,
  signature: NewSignature,
  at: Temporal.Instant,
): Promise<void> {
  const [written] = await tx
    .insert(pactSignatures)
    .values({ ...signature, textId: text.id, recordedAt: new Date(at.epochMilliseconds) })
    .returning({ id: pactSignatures.id });
  if (!written) throw new Error("the signature was not written");
  const told = signature.state === "to-confirm" ? signatureToConfirm : signatureRecorded;
  const { role, means } = signature;
  await recordEvent(tx, actor, told(pact, { signatureId: written.id, role, means }), at);
}

/** A signature on the text that waits for signatures which counts or may count. Throws `NotFound`. */
export async function findStandingSignature(tx: Transaction, { text }: Pick<Signing, "text">, id: string) {
  const [signature] = await tx
    .select()
    .from(pactSignatures)
    .where(and(eq(pactSignatures.id, id), eq(pactSignatures.textId, text.id), ne(pactSignatures.state, "void")))
    .for("update");
  if (!signature) throw new NotFound();
  return signature;
}
