// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { pactSignatures, pactTexts } from "#db/schema/pact-text.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { agreeOnText, clausesNow } from "#db/testing/pact-texts.ts";
import { aPact } from "#db/testing/pacts.ts";
import { lastEventOf } from "#db/testing/told.ts";
import { inTransaction } from "#db/transaction.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { unsignedTextOf } from "./at-the-table.ts";
import { agreeToClauses } from "./commands/text/agree-to-clauses.ts";
import { commentOnClause } from "./commands/text/comment-on-clause.ts";
import { decideSuggestion } from "./commands/text/decide-suggestion.ts";
import { editClause } from "./commands/text/edit-clause.ts";
import { startText } from "./commands/text/start-text.ts";
import { suggest } from "./commands/text/suggest.ts";
import { carryText, textData } from "./text-person.ts";
import { readClauseRecord } from "./text-queries.ts";

let citizen: Citizen;
let officer: Staff;

beforeAll(furnishHouse);

beforeEach(async () => {
  [citizen, officer] = await Promise.all([aCitizen(), anEmployee("participation-officer")]);
});

const words = { heading: "Orari", body: "Lavoriamo il sabato mattina." };

async function firstClause(pactId: string) {
  const [clause] = await clausesNow(pactId);
  if (!clause) throw new Error("the text has no clause");
  return { pactId, clauseId: clause.id, version: clause.version };
}

/** A pact at whose table the citizen wrote, suggested, decided, commented and agreed. */
async function afterTheTable() {
  const { pactId, number } = await aPact(citizen, { status: "co-design", kind: "ordinary", address: "Piazza Mazzini" });
  await startText(officer, { pactId });
  await editClause(citizen, { ...(await firstClause(pactId)), ...words });
  await commentOnClause(citizen, { ...(await firstClause(pactId)), comment: "La domenica no." });
  await suggest(citizen, { ...(await firstClause(pactId)), ...words, body: "Anche la sera.", remark: "Fa caldo." });
  await suggest(officer, { ...(await firstClause(pactId)), ...words, body: "Solo d’estate.", remark: "" });
  const at = await firstClause(pactId);
  const { suggestions } = await readClauseRecord(at.clauseId);
  const other = suggestions.find(({ side }) => side === "office");
  if (!other) throw new Error("the office suggested something");
  const reason = "Vogliamo venire tutto l’anno.";
  await decideSuggestion(citizen, {
    ...at,
    suggestionId: other.id,
    decision: "declined",
    reason,
  });
  const [, second] = await clausesNow(pactId);
  await agreeToClauses(citizen, { pactId, clauses: [{ clauseId: second?.id ?? "", version: second?.version ?? 0 }] });
  return { pactId, number, clauseId: at.clauseId };
}

async function addSignature(
  pactId: string,
  personId: string,
  change: Partial<typeof pactSignatures.$inferInsert> = {},
) {
  const text = await unsignedTextOf(db, pactId);
  const [file] = await db
    .insert(files)
    .values({
      ownerKind: "pact-signature",
      ownerId: pactId,
      uploadedBy: personId,
      name: "patto.pdf.p7m",
      mediaType: "application/pkcs7-mime",
      bytes: 1,
      sha256: "00",
      storageKey: crypto.randomUUID(),
      visibility: "private",
    })
    .returning();
  if (!text || !file) throw new Error("there is nothing to sign");
  const frozen = { state: "frozen", sha256: "00", fileId: file.id, frozenAt: new Date() } as const;
  await db.update(pactTexts).set(frozen).where(eq(pactTexts.id, text.id));
  const [signature] = await db
    .insert(pactSignatures)
    .values({
      textId: text.id,
      role: "applicant",
      personId,
      means: "digital",
      state: "standing",
      fileId: file.id,
      signerName: "BIANCHI ADA",
      recordedBy: personId,
      ...change,
    })
    .returning();
  if (!signature) throw new Error("the signature was not written");
  return signature.id;
}

const signatureNow = async (id: string) => (await db.select().from(pactSignatures).where(eq(pactSignatures.id, id)))[0];

const carry = (from: Citizen, to: Citizen) =>
  inTransaction((tx) =>
    carryText(tx, { personId: from.personId, voice: "old" }, { personId: to.personId, voice: "new" }),
  );

it("what was written, said, decided and agreed at the table is in the copy of one's data", async () => {
  const { number, pactId } = await afterTheTable();
  await addSignature(pactId, citizen.personId);
  expect(await textData(citizen.personId)).toMatchObject({
    clauses: [{ number, ...words }],
    suggestions: [{ number, body: "Anche la sera.", remark: "Fa caldo.", state: "open" }],
    decisions: [{ number, body: "Solo d’estate.", state: "declined", reason: "Vogliamo venire tutto l’anno." }],
    comments: [{ number, body: "La domenica no." }],
    agreements: [{ number, what: "pact.clauses-agreed", clauses: 1 }],
    signatures: [{ number, role: "applicant", nameInCertificate: "BIANCHI ADA" }],
  });
});

it("goes with a person who turns out to be another", async () => {
  const { pactId } = await afterTheTable();
  const signatureId = await addSignature(pactId, citizen.personId);
  const after = await aCitizen();
  await carry(citizen, after);
  expect(await textData(citizen.personId)).toMatchObject({
    clauses: [],
    suggestions: [],
    decisions: [],
    comments: [],
    signatures: [],
  });
  const kept = await textData(after.personId);
  expect([kept.clauses, kept.suggestions, kept.decisions, kept.comments].map((each) => each.length)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(await signatureNow(signatureId)).toMatchObject({ personId: after.personId, recordedBy: after.personId });
});

it("leaves a second signature at the same place where it was: one counts", async () => {
  const { pactId } = await aPact(citizen, { status: "co-design", kind: "ordinary", address: "Piazza Mazzini" });
  await agreeOnText({ pactId, citizen, officer });
  const after = await aCitizen();
  const first = await addSignature(pactId, citizen.personId, { role: "member" });
  const second = await addSignature(pactId, after.personId, { role: "member" });
  await carry(citizen, after);
  expect(await signatureNow(first)).toMatchObject({ personId: citizen.personId });
  expect(await signatureNow(second)).toMatchObject({ personId: after.personId });
});

it("stays without a name once the account is erased; the name in a certificate is in the signed file alone", async () => {
  const { pactId, clauseId } = await afterTheTable();
  const signatureId = await addSignature(pactId, citizen.personId);
  await eraseAccount(citizen);
  await react((await lastEventOf(citizen.personId)).id);
  const { comments, versions } = await readClauseRecord(clauseId);
  expect(comments).toMatchObject([{ body: "La domenica no.", writtenBy: null }]);
  expect(versions.find(({ side }) => side === "citizens")).toMatchObject({ ...words, writtenBy: null });
  expect(await signatureNow(signatureId)).toMatchObject({ state: "standing", signerName: null });
});
