// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne } from "drizzle-orm";
import { pactSignatures } from "#db/schema/pact-text.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { type PactText, unsignedTextOf } from "./at-the-table.ts";
import { lockFiled, type Pact } from "./lock-pact.ts";
import { type Place, placesOf, type Recorded, signaturesOf } from "./signers.ts";
import { signatureRecorded, signatureToConfirm } from "./text-events.ts";
import { pactWorkflow } from "./workflow.ts";

export type Signing = {
  pact: Pact;
  opened: Case;
  text: PactText & { sha256: string; frozenAt: Date };
  places: readonly Place[];
  recorded: readonly Recorded[];
};

/** A pact that waits for signatures, held, with who has to sign and who did. Throws `NotFound`, `WrongState`. */
export async function lockSigning(tx: Transaction, pactId: string, at: Temporal.Instant): Promise<Signing> {
  const { pact, case: opened } = await lockFiled(tx, pactId);
  pactWorkflow.next("sign", pact.status);
  const text = await unsignedTextOf(tx, pact.id);
  if (!text?.sha256 || !text.frozenAt) throw new NotFound();
  const [places, recorded] = [await placesOf(tx, pact, at), await signaturesOf(tx, text.id)];
  return { pact, opened, text: { ...text, sha256: text.sha256, frozenAt: text.frozenAt }, places, recorded };
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

/** A signature that counts or may count, with the pact it belongs to. Throws `NotFound`. */
export async function findStandingSignature(tx: Transaction, id: string) {
  const [signature] = await tx
    .select()
    .from(pactSignatures)
    .where(and(eq(pactSignatures.id, id), ne(pactSignatures.state, "void")))
    .for("update");
  if (!signature) throw new NotFound();
  return signature;
}
