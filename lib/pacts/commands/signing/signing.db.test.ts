// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import { pactSignatures, pactTexts } from "#db/schema/pact-text.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { agreeOnText, clausesNow } from "#db/testing/pact-texts.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import type { FiscalCode } from "#lib/accounts/fiscal-code.ts";
import { identityKey, sealFiscalCode } from "#lib/accounts/identity-key.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { isStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { makeSigner, signEnvelope, signPdf } from "#lib/signatures/testing/sign.ts";
import { approveByGiunta } from "../text/approve-by-giunta.ts";
import { editClause } from "../text/edit-clause.ts";
import { freezeText } from "../text/freeze-text.ts";
import { reopenText } from "../text/reopen-text.ts";
import { sendBack } from "../text/send-back.ts";
import { sendToGiunta } from "../text/send-to-giunta.ts";
import { suggest } from "../text/suggest.ts";
import { beginPacts } from "./begin-pacts.ts";
import { judgeSignature } from "./judge-signature.ts";
import { recordPaperSignature } from "./record-paper-signature.ts";
import { signPact } from "./sign-pact.ts";
import { uploadSignedFile } from "./upload-signed-file.ts";

const codes = { citizen: "BNCDAA80E57H501W", manager: "RSSMRA75A01H501M" } as const;

let citizen: Citizen;
let officer: Staff;
let giunta: Staff;
let outsiders: (Citizen | Staff)[];

beforeAll(async () => {
  await furnishHouse();
  [citizen, officer, giunta] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("mayor-staff"),
  ]);
  outsiders = [await aCitizen(), await anEmployee("unit-referent", "works"), await anEmployee("guarantor")];
  await named(citizen.personId, "Ada", "Bianchi", codes.citizen);
  await named(officer.personId, "Mario", "Rossi", codes.manager);
});

async function named(personId: string, givenName: string, familyName: string, code: string) {
  const fiscalCodeSealed = sealFiscalCode(identityKey(env().PORTICO_IDENTITY_KEY), code as FiscalCode);
  await db.update(people).set({ givenName, familyName, fiscalCodeSealed }).where(eq(people.id, personId));
}

type Given = Parameters<typeof aPact>[1];

/** A pact whose text both sides agreed on. */
async function agreed(given: Given = {}) {
  const { pactId, caseId } = await aPact(citizen, {
    status: "co-design",
    kind: "ordinary",
    address: "Piazza Mazzini",
    managerId: officer.personId,
    ...given,
  });
  await agreeOnText({ pactId, citizen, officer });
  return { pactId, caseId };
}

const frozen = async (given?: Given) => {
  const found = await agreed(given);
  await freezeText(officer, found);
  return found;
};

async function textOf(pactId: string) {
  const [found] = await db
    .select({ text: pactTexts, file: files })
    .from(pactTexts)
    .leftJoin(files, eq(files.id, pactTexts.fileId))
    .where(eq(pactTexts.pactId, pactId));
  if (!found) throw new Error("there is no text");
  return found;
}

async function bytesOf(pactId: string): Promise<Buffer> {
  const { file } = await textOf(pactId);
  if (!file || !isStorageKey(file.storageKey)) throw new Error("nothing was frozen");
  const stream = await (await storage()).open(file.storageKey);
  return Buffer.concat(await Array.fromAsync(stream ?? []));
}

const caseNow = async (id: string) => (await db.select().from(cases).where(eq(cases.id, id)))[0];
const signaturesOf = async (pactId: string) => {
  const { text } = await textOf(pactId);
  return db.select().from(pactSignatures).where(eq(pactSignatures.textId, text.id)).orderBy(pactSignatures.recordedAt);
};

const holder = {
  citizen: { commonName: "BIANCHI ADA", serialNumber: `TINIT-${codes.citizen}` },
  manager: { commonName: "Mario Rossi", serialNumber: `TINIT-${codes.manager}` },
};

const pdf = (bytes: Uint8Array, name = "patto.pdf") => new File([new Uint8Array(bytes)], name);
const envelope = (bytes: Uint8Array) => pdf(bytes, "patto.pdf.p7m");

describe("a text is frozen", () => {
  test("with its fingerprint, for everyone to read, and changes no more", async () => {
    const { pactId, caseId } = await agreed();
    const { sha256 } = await freezeText(officer, { pactId });
    const bytes = await bytesOf(pactId);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await textOf(pactId)).toMatchObject({
      text: { state: "frozen", sha256, frozenBy: officer.personId },
      file: { ownerKind: "pact-text", visibility: "public", sha256 },
    });
    expect(await pactNow(pactId)).toMatchObject({ status: "approved" });
    expect(await caseNow(caseId)).toMatchObject({ ruleKey: "pacts.signature-term", closedOn: null });
    expect((await eventTypesOf(pactId)).at(-1)).toBe("pact.text-frozen");
    const [clause] = await clausesNow(pactId);
    const edit = { pactId, clauseId: clause?.id ?? "", version: 1, heading: "Altro", body: "Altro" };
    await expect(editClause(citizen, edit)).rejects.toThrow(WrongState);
  });

  test("names no citizen who applies for themselves", async () => {
    const { pactId } = await frozen();
    expect((await bytesOf(pactId)).includes("Bianchi")).toBe(false);
  });

  test("only by who handles it, only where nothing is open, and only with a manager", async () => {
    const { pactId } = await agreed();
    for (const actor of [citizen, ...outsiders]) await expect(freezeText(actor, { pactId })).rejects.toThrow(Refusal);
    const [clause] = await clausesNow(pactId);
    if (!clause) throw new Error("no clause");
    const at = { pactId, clauseId: clause.id, version: clause.version, heading: "Orari", body: "Il sabato." };
    await suggest(citizen, { ...at, remark: "" });
    await expect(freezeText(officer, { pactId })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.openSuggestions" },
    });
    await editClause(citizen, at);
    await expect(freezeText(officer, { pactId })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.openClauses", params: { count: 1 } },
    });
    const without = await agreed({ managerId: null });
    await expect(freezeText(officer, without)).rejects.toMatchObject({ text: { key: "pact-text.refusals.noManager" } });
    expect(await pactNow(pactId)).toMatchObject({ status: "co-design" });
  });

  test("or changed, never both: an edit at the same moment is in it or refused", async () => {
    const { pactId } = await agreed();
    const [clause] = await clausesNow(pactId);
    if (!clause) throw new Error("no clause");
    const edit = { pactId, clauseId: clause.id, version: clause.version, heading: "Orari", body: "Il sabato." };
    const results = await atOnce(
      6,
      (turn): Promise<unknown> => (turn % 2 ? editClause(citizen, edit) : freezeText(officer, { pactId })),
    );
    expect(succeeded(results)).toHaveLength(1);
    const { text } = await textOf(pactId);
    const [after] = await clausesNow(pactId);
    expect(text.state === "frozen").toBe(after?.version === clause.version);
  });

  test("a complex one goes to the Giunta instead, an ordinary one does not", async () => {
    const [ordinary, complex] = [await agreed(), await agreed({ kind: "complex" })];
    await expect(sendToGiunta(officer, ordinary)).rejects.toMatchObject({
      text: { key: "pact-text.refusals.needsNoGiunta" },
    });
    await expect(freezeText(officer, complex)).rejects.toMatchObject({
      text: { key: "pact-text.refusals.needsGiunta" },
    });
  });

  test("is opened again with reasons, and signatures that were given count no longer", async () => {
    const { pactId, caseId } = await frozen();
    const signed = await signPdf(await bytesOf(pactId), await makeSigner(holder.citizen));
    await uploadSignedFile(citizen, { pactId, file: pdf(signed) });
    const reasons = "Manca l’orario di apertura del cancello.";
    for (const actor of [citizen, ...outsiders])
      await expect(reopenText(actor, { pactId, reasons })).rejects.toThrow(Refusal);
    await reopenText(officer, { pactId, reasons });
    expect(await pactNow(pactId)).toMatchObject({ status: "co-design" });
    expect(await caseNow(caseId)).toMatchObject({ ruleKey: "pacts.co-design-term" });
    expect(await textOf(pactId)).toMatchObject({ text: { state: "open", sha256: null }, file: null });
    expect(await signaturesOf(pactId)).toMatchObject([{ state: "void", voidReason: reasons }]);
    const shown = await db.$count(files, eq(files.visibility, "public"));
    await freezeText(officer, { pactId });
    expect(await db.$count(files, eq(files.visibility, "public"))).toBe(shown + 1);
  });
});

describe("the Giunta", () => {
  const act = { act: "Delibera n. 41", approvedOn: today().toString() };

  test("approves a frozen text, which everyone can read only then", async () => {
    const { pactId, caseId } = await agreed({ kind: "complex" });
    await sendToGiunta(officer, { pactId });
    expect(await pactNow(pactId)).toMatchObject({ status: "awaiting-approval" });
    expect(await caseNow(caseId)).toMatchObject({ ruleKey: "pacts.approval-term" });
    expect((await textOf(pactId)).file?.visibility).toBe("private");
    for (const actor of [citizen, officer, ...outsiders])
      await expect(approveByGiunta(actor, { pactId, ...act })).rejects.toThrow(Refusal);
    const tomorrow = today().add({ days: 1 }).toString();
    const yesterday = today().subtract({ days: 1 }).toString();
    for (const approvedOn of [tomorrow, yesterday])
      await expect(approveByGiunta(giunta, { pactId, ...act, approvedOn })).rejects.toThrow(Invalid);
    await approveByGiunta(giunta, { pactId, ...act });
    expect(await pactNow(pactId)).toMatchObject({ status: "approved", approvalAct: act.act });
    expect((await textOf(pactId)).file?.visibility).toBe("public");
    expect((await eventTypesOf(pactId)).slice(-2)).toEqual(["pact.sent-to-giunta", "pact.approved"]);
    await expect(approveByGiunta(giunta, { pactId, ...act })).rejects.toThrow(WrongState);
  });

  test("sends it back with reasons; what it approved is approved anew after a change", async () => {
    const { pactId } = await agreed({ kind: "complex" });
    const reasons = "La Giunta chiede di precisare le tutele.";
    await sendToGiunta(officer, { pactId });
    for (const actor of [citizen, officer, ...outsiders])
      await expect(sendBack(actor, { pactId, reasons })).rejects.toThrow(Refusal);
    await sendBack(giunta, { pactId, reasons });
    expect(await pactNow(pactId)).toMatchObject({ status: "co-design", approvalAct: null });
    await sendToGiunta(officer, { pactId });
    await approveByGiunta(giunta, { pactId, ...act });
    await reopenText(officer, { pactId, reasons });
    expect(await pactNow(pactId)).toMatchObject({ status: "co-design", approvalAct: null, approvedOn: null });
  });

  test("of an approval and a sending back at once one counts", async () => {
    const { pactId } = await agreed({ kind: "complex" });
    await sendToGiunta(officer, { pactId });
    const reasons = "La Giunta chiede di precisare le tutele.";
    const results = await atOnce(4, (turn) =>
      turn % 2 ? approveByGiunta(giunta, { pactId, ...act }) : sendBack(giunta, { pactId, reasons }),
    );
    expect(succeeded(results)).toHaveLength(1);
  });
});

describe("a signed file", () => {
  const refusedWith = (key: string) => ({ fields: { file: { key: `pact-text.file.${key}` } } });

  test("is taken as a PDF and as an envelope, by who signed and by the office", async () => {
    const { pactId } = await frozen();
    const bytes = await bytesOf(pactId);
    await uploadSignedFile(citizen, { pactId, file: pdf(await signPdf(bytes, await makeSigner(holder.citizen))) });
    const signed = await signEnvelope(bytes, await makeSigner(holder.manager));
    await uploadSignedFile(officer, { pactId, file: envelope(signed) });
    expect(await signaturesOf(pactId)).toMatchObject([
      { role: "applicant", personId: citizen.personId, means: "digital", state: "standing", signerName: "BIANCHI ADA" },
      { role: "manager", personId: officer.personId, means: "digital", state: "standing" },
    ]);
    const [one] = await signaturesOf(pactId);
    const [kept] = await db
      .select()
      .from(files)
      .where(eq(files.id, one?.fileId ?? ""));
    expect(kept).toMatchObject({ ownerKind: "pact-signature", visibility: "private" });
    expect((await eventTypesOf(pactId)).filter((type) => type === "pact.signature-recorded")).toHaveLength(2);
  });

  test("with both signatures stands for both", async () => {
    const { pactId } = await frozen();
    const once = await signPdf(await bytesOf(pactId), await makeSigner(holder.citizen));
    const twice = await signPdf(once, await makeSigner(holder.manager));
    await uploadSignedFile(officer, { pactId, file: pdf(twice) });
    expect((await signaturesOf(pactId)).map(({ role }) => role).sort()).toEqual(["applicant", "manager"]);
    await expect(uploadSignedFile(officer, { pactId, file: pdf(twice) })).rejects.toThrow(Conflict);
  });

  test("of another text, without a signature, broken, or by somebody else is refused with its reason", async () => {
    const [{ pactId }, other] = [await frozen(), await frozen({ title: "Un altro patto per un altro posto" })];
    const bytes = await bytesOf(pactId);
    const ada = await makeSigner(holder.citizen);
    const elsewhere = await signPdf(await bytesOf(other.pactId), ada);
    const broken = await signEnvelope(bytes, ada);
    broken.writeUInt8(broken.readUInt8(broken.length - 3) ^ 0xff, broken.length - 3);
    const stranger = await signPdf(
      bytes,
      await makeSigner({ commonName: "Ugo Verdi", serialNumber: "TINIT-VRDGUO70A01H501A" }),
    );
    const namesake = await signPdf(
      bytes,
      await makeSigner({ ...holder.citizen, serialNumber: "TINIT-VRDGUO70A01H501A" }),
    );
    const past = await signEnvelope(
      bytes,
      await makeSigner(holder.citizen, { from: new Date("2001-01-01"), to: new Date("2002-01-01") }),
    );
    const refusing = async (file: File, key: string) =>
      expect(await uploadSignedFile(citizen, { pactId, file }).catch((error: unknown) => error)).toMatchObject(
        refusedWith(key),
      );
    await refusing(pdf(elsewhere), "something-else");
    await refusing(pdf(bytes), "not-signed");
    await refusing(envelope(broken), "broken");
    await refusing(pdf(stranger), "another-signer");
    await refusing(pdf(namesake), "another-signer");
    await refusing(envelope(past), "not-valid");
    await refusing(pdf(new TextEncoder().encode("ciao")), "not-signed");
    expect(await signaturesOf(pactId)).toEqual([]);
  });

  test("that only the name speaks for waits for the office, which confirms it or says why it does not count", async () => {
    const { pactId } = await frozen();
    const bytes = await bytesOf(pactId);
    const byName = pdf(await signPdf(bytes, await makeSigner({ commonName: "Ada Bianchi" })));
    expect(await uploadSignedFile(citizen, { pactId, file: byName })).toMatchObject({ toConfirm: 1 });
    const [waiting] = await signaturesOf(pactId);
    expect(waiting).toMatchObject({ state: "to-confirm" });
    const judged = { signatureId: waiting?.id ?? "", reason: "" };
    await expect(judgeSignature(giunta, { ...judged, decision: "confirm" })).rejects.toThrow(Refusal);
    await judgeSignature(officer, { ...judged, decision: "void", reason: "È un’omonima." });
    expect(await signaturesOf(pactId)).toMatchObject([{ state: "void", voidReason: "È un’omonima." }]);
    await expect(judgeSignature(officer, { ...judged, decision: "confirm" })).rejects.toThrow(NotFound);
    await uploadSignedFile(citizen, { pactId, file: byName });
    const [, again] = await signaturesOf(pactId);
    await judgeSignature(officer, { signatureId: again?.id ?? "", decision: "confirm", reason: "" });
    expect((await signaturesOf(pactId))[1]).toMatchObject({ state: "standing", confirmedBy: officer.personId });
  });

  test("is taken from the parties and the office alone, once the text is frozen", async () => {
    const { pactId } = await frozen();
    const signed = pdf(await signPdf(await bytesOf(pactId), await makeSigner(holder.citizen)));
    for (const actor of outsiders)
      await expect(uploadSignedFile(actor, { pactId, file: signed })).rejects.toThrow(Refusal);
    const open = await agreed();
    await expect(uploadSignedFile(citizen, { pactId: open.pactId, file: signed })).rejects.toThrow(WrongState);
  });

  test("sent from several windows at once is one signature", async () => {
    const { pactId } = await frozen();
    const signed = await signPdf(await bytesOf(pactId), await makeSigner(holder.citizen));
    const results = await atOnce(4, () => uploadSignedFile(citizen, { pactId, file: pdf(signed) }));
    expect(succeeded(results)).toHaveLength(1);
    expect(await signaturesOf(pactId)).toHaveLength(1);
  });
});

describe("a pact is signed", () => {
  const on = (days: number) => today().add({ days }).toString();
  const act = { actNumber: "Rep. 12/2026", signedOn: on(0), startsOn: on(0), endsOn: on(300), checked: "yes" } as const;
  const scan = async (pactId: string) => receiveUpload(pdf(await bytesOf(pactId), "scansione.pdf"));

  const onPaper = async (given?: Given) => {
    const found = await frozen(given);
    await recordPaperSignature(officer, { ...(await paper(found.pactId)) });
    return found;
  };
  const paper = async (pactId: string) => ({
    pactId,
    signers: [`manager:${officer.personId}`, `applicant:${citizen.personId}`],
    signedOn: on(0),
    scan: await scan(pactId),
  });

  test("on paper, with one scan that stands for all who signed it", async () => {
    const { pactId } = await onPaper();
    const [one, two] = await signaturesOf(pactId);
    expect(one).toMatchObject({ means: "paper", state: "standing", signedOn: on(0) });
    expect(two?.fileId).toBe(one?.fileId);
    await expect(recordPaperSignature(officer, await paper(pactId))).rejects.toThrow(Conflict);
  });

  test("on paper only by who has to, not before it was frozen, and at the office", async () => {
    const { pactId } = await frozen();
    const input = await paper(pactId);
    await expect(recordPaperSignature(giunta, input)).rejects.toThrow(Refusal);
    await expect(recordPaperSignature(officer, { ...input, signedOn: on(-1) })).rejects.toThrow(Invalid);
    await expect(recordPaperSignature(officer, { ...input, signedOn: on(1) })).rejects.toThrow(Invalid);
    const strangers = [`applicant:${officer.personId}`];
    await expect(recordPaperSignature(officer, { ...input, signers: strangers })).rejects.toThrow(Invalid);
    expect(await signaturesOf(pactId)).toEqual([]);
  });

  test("with its act and its days; the case is closed, and everyone can know", async () => {
    const { pactId, caseId } = await onPaper();
    await signPact(officer, { pactId, ...act, startsOn: on(1) });
    const { actNumber, signedOn, endsOn } = act;
    const startsOn = on(1);
    expect(await pactNow(pactId)).toMatchObject({ status: "signed", actNumber, signedOn, startsOn, endsOn });
    expect((await textOf(pactId)).text.state).toBe("signed");
    expect(await caseNow(caseId)).toMatchObject({ closedOn: on(0) });
    expect((await eventTypesOf(pactId)).at(-1)).toBe("pact.signed");
    await expect(signPact(officer, { pactId, ...act })).rejects.toThrow(WrongState);
  });

  test("not while a signature is missing, not by others, not with days that cannot be", async () => {
    const { pactId } = await frozen();
    await recordPaperSignature(officer, { ...(await paper(pactId)), signers: [`manager:${officer.personId}`] });
    await expect(signPact(officer, { pactId, ...act })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.signaturesMissing", params: { count: 1 } },
    });
    const whole = await onPaper();
    for (const actor of [citizen, giunta, ...outsiders])
      await expect(signPact(actor, { pactId: whole.pactId, ...act })).rejects.toThrow(Refusal);
    const wrong = [
      { signedOn: on(1) },
      { signedOn: on(-1) },
      { startsOn: on(-1) },
      { endsOn: on(-2) },
      { endsOn: today().add({ months: 24 }).toString() },
    ];
    for (const days of wrong)
      await expect(signPact(officer, { pactId: whole.pactId, ...act, ...days })).rejects.toThrow(Invalid);
    const last = today().add({ months: 24 }).subtract({ days: 1 }).toString();
    await signPact(officer, { pactId: whole.pactId, ...act, endsOn: last });
  });

  test("and is under way at once where its first day has come", async () => {
    const { pactId } = await onPaper();
    await signPact(officer, { pactId, ...act });
    expect(await pactNow(pactId)).toMatchObject({ status: "active", startsOn: on(0) });
    expect((await eventTypesOf(pactId)).slice(-2)).toEqual(["pact.signed", "pact.began"]);
    await beginPacts();
    expect((await eventTypesOf(pactId)).at(-1)).toBe("pact.began");
  });

  test("and begins on its first day, once", async () => {
    const { pactId } = await onPaper();
    await signPact(officer, { pactId, ...act, startsOn: on(3) });
    await beginPacts();
    expect(await pactNow(pactId)).toMatchObject({ status: "signed" });
    const first = now().add({ hours: 72 });
    await Promise.all([beginPacts(first), beginPacts(first)]);
    expect(await pactNow(pactId)).toMatchObject({ status: "active" });
    expect((await eventTypesOf(pactId)).filter((type) => type === "pact.began")).toHaveLength(1);
  });
});
