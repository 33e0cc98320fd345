// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import { pactSignatures, pactTexts } from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { agreeToAll, clausesNow, signOnPaper, signTogether } from "#db/testing/pact-texts.ts";
import { aPact, pactNow } from "#db/testing/pacts.ts";
import { lastEventOf, toldOfLast } from "#db/testing/told.ts";
import { isStorageKey, storage } from "#lib/gateways/storage.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { makeSigner, signPdf } from "#lib/signatures/testing/sign.ts";
import { listDeskPacts } from "../../desk-queries.ts";
import { remindOfAmendments } from "../../life-chores.ts";
import { listDuesOf } from "../../life-dues.ts";
import { findPublishedTexts, listForGiunta } from "../../text-final.ts";
import { findAmendment, findTable, findText } from "../../text-queries.ts";
import { askFor } from "../life/ask-for.ts";
import { decideAsk } from "../life/decide-ask.ts";
import { revokePact } from "../life/revoke-pact.ts";
import { suspendPact } from "../life/suspend-pact.ts";
import { judgeSignature } from "../signing/judge-signature.ts";
import { signAmendment } from "../signing/sign-amendment.ts";
import { signPact } from "../signing/sign-pact.ts";
import { uploadSignedFile } from "../signing/upload-signed-file.ts";
import { abandonAmendment } from "./abandon-amendment.ts";
import { approveByGiunta } from "./approve-by-giunta.ts";
import { editClause } from "./edit-clause.ts";
import { freezeText } from "./freeze-text.ts";
import { reopenText } from "./reopen-text.ts";
import { sendBack } from "./send-back.ts";
import { sendToGiunta } from "./send-to-giunta.ts";
import { withdrawAgreement } from "./withdraw-agreement.ts";

let citizen: Citizen;
let officer: Staff;
let giunta: Staff;
let outsiders: (Citizen | Staff)[];
let pactId: string;
let caseId: string;

beforeAll(async () => {
  await furnishHouse();
  [citizen, officer, giunta] = await Promise.all([
    aCitizen(),
    anEmployee("participation-officer"),
    anEmployee("mayor-staff"),
  ]);
  outsiders = [await aCitizen(), await anEmployee("unit-referent", "works"), await anEmployee("guarantor"), giunta];
});

/** A pact in force with a text that was signed here. */
async function signed(kind: "ordinary" | "complex" = "ordinary") {
  const found = await aPact(citizen, {
    status: "co-design",
    kind,
    address: "Piazza Mazzini",
    managerId: officer.personId,
  });
  const table = { pactId: found.pactId, citizen, officer };
  await signTogether(kind === "complex" ? { ...table, giunta } : table);
  return found;
}

beforeEach(async () => {
  ({ pactId, caseId } = await signed());
});

const reason = "Vogliamo curare anche il viale.";
const reasons = "Abbiamo cambiato idea: bastano le aiuole.";
const on = today().toString();
const act = { actNumber: "Rep. 31", signedOn: on, checked: "yes" } as const;

async function asked(id = pactId) {
  const ask = { pactId: id, id: randomUUID(), kind: "change", reason, months: null, endOn: null } as const;
  await askFor(citizen, ask);
  return ask.id;
}

const granted = (id: string, of = pactId) =>
  decideAsk(officer, { pactId: of, id, decision: "granted", answer: "Siamo d’accordo." });

const changing = async (of = pactId) => granted(await asked(of), of);

const words = { heading: "Anche il viale", body: "Curiamo anche gli alberi del viale." };

/** One side changes the first clause. */
async function rewritten(actor: Citizen | Staff, of = pactId) {
  const [first] = await clausesNow(of);
  if (!first) throw new Error("the text has no clause");
  await editClause(actor, { pactId: of, clauseId: first.id, version: first.version, ...words });
}

/** A changed text both agree on, frozen. */
async function frozen() {
  await changing();
  await rewritten(citizen);
  await agreeToAll(officer, pactId);
  await freezeText(officer, { pactId });
}

const textsOf = (id: string) =>
  db.select().from(pactTexts).where(eq(pactTexts.pactId, id)).orderBy(asc(pactTexts.round));

const fileOf = async (id: string | null | undefined) =>
  (
    await db
      .select()
      .from(files)
      .where(eq(files.id, id ?? ""))
  )[0];

const published = async () => {
  const texts = await findPublishedTexts(await pactNow(pactId));
  if (!texts) throw new Error("nothing is published");
  return texts;
};

async function pdfOf(fileId: string | null | undefined): Promise<Buffer> {
  const file = await fileOf(fileId);
  if (!file || !isStorageKey(file.storageKey)) throw new Error("there is no file");
  return Buffer.concat(await Array.fromAsync((await (await storage()).open(file.storageKey)) ?? []));
}

describe("a change that is granted", () => {
  test("opens a further text in the words that were signed, and the pact goes on", async () => {
    const before = await clausesNow(pactId);
    await changing();
    const after = await clausesNow(pactId);
    expect(after.map(({ heading, body }) => [heading, body])).toEqual(
      before.map(({ heading, body }) => [heading, body]),
    );
    expect(after.every(({ id }) => !before.some((clause) => clause.id === id))).toBe(true);
    expect(after.every((clause) => clause.agreedByCitizens === 1 && clause.agreedByOffice === 1)).toBe(true);
    const [first, second] = await textsOf(pactId);
    expect([first, second]).toMatchObject([
      { round: 1, state: "signed", askId: null },
      { round: 2, state: "open" },
    ]);
    expect(second?.dueOn).not.toBeNull();
    expect(await pactNow(pactId)).toMatchObject({ status: "active", actNumber: "Rep. 12" });
    expect((await eventTypesOf(pactId)).slice(-2)).toEqual(["pact.change-agreed", "pact.amendment-started"]);
    expect(await published()).toMatchObject({ current: { id: first?.id }, upcoming: null, earlier: [] });
    const amendment = await findAmendment(pactId);
    expect(amendment).toMatchObject({ state: "open", reason });
    expect(await listDuesOf(pactId)).toMatchObject([{ kind: "amendment", day: amendment?.dueOn }]);
    const listed = await listDeskPacts("all", { show: "all", q: null, page: 1 });
    expect(listed.find(({ id }) => id === pactId)).toMatchObject({ isRunning: true, dueOn: amendment?.dueOn });
  });

  test("is under way once: another is not asked for, and of four grants at once one opens a text", async () => {
    const id = await asked();
    expect(succeeded(await atOnce(4, () => granted(id)))).toHaveLength(1);
    await expect(asked()).rejects.toMatchObject({ text: { key: "pact-life.refusals.changeUnderWay" } });
    expect(await textsOf(pactId)).toHaveLength(2);
    const third = db.insert(pactTexts).values({ pactId, round: 3 });
    await expect(third).rejects.toMatchObject({ cause: { constraint_name: "pact_texts_one_unsigned" } });
  });

  test("of a pact that was moved in is told, and no more", async () => {
    const key = randomUUID();
    const [moved] = await db
      .insert(pacts)
      .values({
        ...{ status: "active", title: "Orto di via Roma", applicantKind: "informal-group", number: `R-${key}` },
        ...{ source: "registro", sourceKey: key, startsOn: "2025-05-01", endsOn: "2099-12-31" },
      })
      .returning();
    const id = randomUUID();
    const ask = { pactId: moved?.id ?? "", id, kind: "change", reason, months: null, endOn: null } as const;
    await askFor(officer, ask);
    await decideAsk(officer, { pactId: ask.pactId, id, decision: "granted", answer: "D’accordo." });
    expect(await textsOf(ask.pactId)).toEqual([]);
    expect((await lastEventOf(ask.pactId)).type).toBe("pact.change-agreed");
  });

  test("is written at the table by both sides alone, also while the pact is suspended", async () => {
    await changing();
    for (const actor of outsiders) await expect(rewritten(actor)).rejects.toThrow(Refusal);
    await rewritten(citizen);
    expect((await clausesNow(pactId))[0]).toMatchObject({ ...words, agreedByCitizens: 2, agreedByOffice: 1 });
    await suspendPact(officer, { pactId, reason, untilDay: null });
    await agreeToAll(officer, pactId);
    expect((await clausesNow(pactId))[0]).toMatchObject({ agreedByOffice: 2 });
  });

  test("is reminded of before its day and after it, once each", async () => {
    await changing();
    const { dueOn } = (await findAmendment(pactId)) ?? {};
    const due = Temporal.PlainDate.from(dueOn ?? "")
      .toZonedDateTime("Europe/Rome")
      .toInstant();
    const reminded = async () =>
      (await eventTypesOf(pactId)).filter((type) => type === "pact.amendment-reminded").length;
    await remindOfAmendments(now());
    expect(await reminded()).toBe(0);
    for (const hours of [-24, -12, 36, 60]) await remindOfAmendments(due.add({ hours }));
    expect(await reminded()).toBe(2);
    expect(await toldOfLast(pactId, citizen.personId)).toEqual(["pact-life"]);
  });
});

describe("the changed text", () => {
  test("is frozen once it says something else, beside the one that holds", async () => {
    await changing();
    await expect(freezeText(officer, { pactId })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.nothingChanged" },
    });
    const [first] = await clausesNow(pactId);
    await withdrawAgreement(citizen, { pactId, clauseId: first?.id ?? "" });
    await agreeToAll(citizen, pactId);
    const agreedAt = async () => (await eventTypesOf(pactId)).filter((type) => type === "pact.text-agreed").length;
    const before = await agreedAt();
    await rewritten(citizen);
    await expect(freezeText(officer, { pactId })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.openClauses", params: { count: 1 } },
    });
    await agreeToAll(officer, pactId);
    expect([before, await agreedAt()]).toEqual([1, 2]);
    for (const actor of [citizen, ...outsiders]) await expect(freezeText(actor, { pactId })).rejects.toThrow(Refusal);
    await freezeText(officer, { pactId });
    const [signedText, changedText] = await textsOf(pactId);
    expect(changedText).toMatchObject({ state: "frozen" });
    expect(changedText?.sha256).not.toBe(signedText?.sha256);
    expect(await published()).toMatchObject({ current: { id: signedText?.id }, upcoming: { id: changedText?.id } });
    expect((await published()).upcoming?.changed).toMatchObject([words]);
    expect((await published()).current.clauses.some(({ isChanged }) => isChanged)).toBe(false);
    expect(await pactNow(pactId)).toMatchObject({ status: "active" });
    expect((await lastEventOf(pactId)).type).toBe("pact.amendment-frozen");
    expect(await toldOfLast(pactId, citizen.personId)).toEqual(["pact-to-sign"]);
  });

  test("is opened again without touching the one that holds", async () => {
    await frozen();
    await signOnPaper({ pactId, citizen, officer });
    await reopenText(officer, { pactId, reasons });
    const [first, second] = await textsOf(pactId);
    expect(second).toMatchObject({ state: "open", fileId: null });
    expect(await fileOf(first?.fileId)).toMatchObject({ visibility: "public" });
    expect(await published()).toMatchObject({ current: { id: first?.id }, upcoming: null });
    const signatures = await db
      .select()
      .from(pactSignatures)
      .where(eq(pactSignatures.textId, second?.id ?? ""));
    expect(signatures.map(({ state }) => state)).toEqual(["void", "void"]);
    expect(await db.$count(pactSignatures, eq(pactSignatures.textId, first?.id ?? ""))).toBe(2);
  });

  test("of a complex pact goes to the Giunta, whose act stands with it", async () => {
    const { pactId: complex } = await signed("complex");
    await changing(complex);
    await rewritten(citizen, complex);
    await agreeToAll(officer, complex);
    await expect(freezeText(officer, { pactId: complex })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.needsGiunta" },
    });
    await sendToGiunta(officer, { pactId: complex });
    expect((await listForGiunta()).find(({ id }) => id === complex)).toMatchObject({ isAmendment: true });
    await sendBack(giunta, { pactId: complex, reasons });
    expect((await findText(complex))?.state).toBe("open");
    await sendToGiunta(officer, { pactId: complex });
    const decision = { pactId: complex, act: "Delibera n. 97", approvedOn: on };
    await expect(approveByGiunta(officer, decision)).rejects.toThrow(Refusal);
    const both = await atOnce(2, () => approveByGiunta(giunta, decision));
    expect(succeeded(both)).toHaveLength(1);
    expect(await pactNow(complex)).toMatchObject({ status: "active", approvalAct: "Delibera n. 41" });
    expect((await textsOf(complex))[1]).toMatchObject({ state: "frozen", approvalAct: "Delibera n. 97" });
    expect((await lastEventOf(complex)).type).toBe("pact.amendment-approved");
    expect((await listForGiunta()).map(({ id }) => id)).not.toContain(complex);
  });
});

describe("signing the change", () => {
  test("takes the place of the text before; both stay readable, the pact keeps its act and its days", async () => {
    await frozen();
    const { startsOn, endsOn } = await pactNow(pactId);
    await expect(signAmendment(officer, { pactId, ...act })).rejects.toMatchObject({
      text: { key: "pact-text.refusals.signaturesMissing" },
    });
    await signOnPaper({ pactId, citizen, officer });
    for (const actor of [citizen, ...outsiders])
      await expect(signAmendment(actor, { pactId, ...act })).rejects.toThrow(Refusal);
    const days = { startsOn: on, endsOn: on };
    await expect(signPact(officer, { pactId, ...act, ...days })).rejects.toThrow(NotFound);
    const tomorrow = today().add({ days: 1 }).toString();
    await expect(signAmendment(officer, { pactId, ...act, signedOn: tomorrow })).rejects.toThrow(Invalid);
    const results = await atOnce(3, () => signAmendment(officer, { pactId, ...act }));
    expect(succeeded(results)).toHaveLength(1);
    const [first, second] = await textsOf(pactId);
    expect(await published()).toMatchObject({
      current: {
        id: second?.id,
        actNumber: "Rep. 31",
        signedOn: on,
        clauses: expect.arrayContaining([expect.objectContaining(words)]),
      },
      upcoming: null,
      earlier: [{ id: first?.id, actNumber: "Rep. 12", signedOn: on }],
    });
    const marked = (await published()).current.clauses.filter(({ isChanged }) => isChanged);
    expect(marked).toMatchObject([words]);
    expect(await pactNow(pactId)).toMatchObject({ status: "active", actNumber: "Rep. 12", startsOn, endsOn });
    const [opened] = await db.select().from(cases).where(eq(cases.id, caseId));
    expect(opened?.closedOn).toBe(on);
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.amended", isPublic: true, payload: { reason } });
    expect(await toldOfLast(pactId, citizen.personId)).toEqual(["pact-life"]);
    await changing();
    expect((await clausesNow(pactId))[0]).toMatchObject(words);
  });

  test("is for its own words: a copy of the old text, and a signature on it, are of another", async () => {
    const [first] = await textsOf(pactId);
    const [old] = await db
      .select()
      .from(pactSignatures)
      .where(eq(pactSignatures.textId, first?.id ?? ""));
    await frozen();
    const copy = await signPdf(await pdfOf(first?.fileId), await makeSigner({ commonName: "Ada Bianchi" }));
    const file = new File([new Uint8Array(copy)], "patto.pdf");
    await expect(uploadSignedFile(citizen, { pactId, file })).rejects.toMatchObject({
      fields: { file: { key: "pact-text.file.something-else" } },
    });
    const judging = { signatureId: old?.id ?? "", decision: "void", reason: "Non vale." } as const;
    await expect(judgeSignature(officer, judging)).rejects.toThrow(NotFound);
  });

  test("is refused by the database on a text that is not frozen, and a signed text stays as it is", async () => {
    await changing();
    const [first, second] = await textsOf(pactId);
    const stale = {
      role: "member",
      personId: citizen.personId,
      means: "paper",
      state: "standing",
      signedOn: on,
    } as const;
    for (const textId of [first?.id ?? "", second?.id ?? ""]) {
      const written = db
        .insert(pactSignatures)
        .values({ ...stale, textId, fileId: first?.fileId ?? "", recordedBy: officer.personId });
      await expect(written).rejects.toMatchObject({ cause: { message: expect.stringContaining("not frozen") } });
    }
    const undone = db
      .update(pactTexts)
      .set({ state: "frozen" })
      .where(eq(pactTexts.id, first?.id ?? ""));
    await expect(undone).rejects.toThrow();
  });
});

describe("giving the change up", () => {
  test("is either side's until it is signed, leaves the pact as it was, and is told", async () => {
    await frozen();
    await signOnPaper({ pactId, citizen, officer });
    for (const actor of outsiders) await expect(abandonAmendment(actor, { pactId, reasons })).rejects.toThrow(Refusal);
    await abandonAmendment(citizen, { pactId, reasons });
    const [first, second] = await textsOf(pactId);
    expect(second).toMatchObject({ state: "abandoned", abandonedReason: reasons });
    expect(await fileOf(second?.fileId)).toMatchObject({ visibility: "private" });
    expect(await published()).toMatchObject({ current: { id: first?.id }, upcoming: null, earlier: [] });
    expect((await findText(pactId))?.id).toBe(first?.id);
    expect(await lastEventOf(pactId)).toMatchObject({ type: "pact.amendment-abandoned", payload: { reason: reasons } });
    expect(await toldOfLast(pactId, officer.personId)).toEqual(["pact-life-desk"]);
    await expect(abandonAmendment(officer, { pactId, reasons })).rejects.toThrow(Conflict);
    await expect(signAmendment(officer, { pactId, ...act })).rejects.toThrow(WrongState);
    await changing();
    await abandonAmendment(officer, { pactId, reasons });
    expect((await textsOf(pactId)).map(({ state }) => state)).toEqual(["signed", "abandoned", "abandoned"]);
  });

  test("or signing it: of both at once one counts", async () => {
    await frozen();
    await signOnPaper({ pactId, citizen, officer });
    const results = await atOnce(
      4,
      (turn): Promise<unknown> =>
        turn % 2 ? signAmendment(officer, { pactId, ...act }) : abandonAmendment(citizen, { pactId, reasons }),
    );
    expect(succeeded(results)).toHaveLength(1);
  });

  test("happens by itself when the pact ends", async () => {
    await changing();
    await revokePact(officer, { pactId, isUrgent: true, reason: "I lavori non sono mai cominciati." });
    expect((await textsOf(pactId))[1]).toMatchObject({ state: "abandoned" });
    expect(await findAmendment(pactId)).toBeNull();
  });
});

test("who speaks for a side is told apart from who only writes", async () => {
  expect(await findTable(citizen, pactId)).toMatchObject({ side: "citizens", speaks: true });
  expect(await findTable(officer, pactId)).toMatchObject({ side: "office", speaks: true });
  expect(await findTable(giunta, pactId)).toMatchObject({ side: null, speaks: false });
});
