// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people, residencyChecks, residencyRegister } from "#db/schema/accounts.ts";
import { events } from "#db/schema/journal.ts";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { atOnce, succeeded } from "#db/testing/at-once.ts";
import { aCitizen, aFiledProposal, anEmployee, eventTypesOf, furnishHouse } from "#db/testing/house.ts";
import { aPetition, decide } from "#db/testing/petitions.ts";
import { checkCharacter, type FiscalCode } from "#lib/accounts/fiscal-code.ts";
import { voiceOf } from "#lib/accounts/write-person.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import type { ReadLine } from "../petition-schemas.ts";
import { signatureTotals } from "../sheets.ts";
import { correctLine } from "./correct-line.ts";
import { endCollecting } from "./end-collecting.ts";
import { enterSheet } from "./enter-sheet.ts";
import { issueSheets } from "./issue-sheets.ts";
import { receiveSheet } from "./receive-sheet.ts";
import { supportProposal } from "./support-proposal.ts";

let promoter: Citizen;
let officer: Staff;

beforeAll(async () => {
  await furnishHouse();
  [promoter, officer] = await Promise.all([aCitizen(), anEmployee("participation-officer")]);
});

type Signer = Extract<ReadLine, { reading: "readable" }>;

/** Somebody born on 1 January 1980, in the register of residents unless it does not know them. */
async function aSigner(year = 80, isResident = true): Promise<Signer> {
  const letters = Array.from({ length: 6 }, () => String.fromCharCode(65 + randomInt(26))).join("");
  const body = `${letters}${String(year).padStart(2, "0")}A01M999`;
  const fiscalCode = (body + checkCharacter(body)) as FiscalCode;
  if (isResident) {
    await db
      .insert(residencyRegister)
      .values({ voice: voiceOf(fiscalCode), zoneCode: "north", loadedOn: "2026-01-01" })
      .onConflictDoNothing();
  }
  const birthDate = `${year > 30 ? 1900 + year : 2000 + year}-01-01`;
  return { reading: "readable", fiscalCode, givenName: "Rosa", familyName: "Prova", birthDate };
}

async function aSheet(proposalId: string): Promise<string> {
  const { codes } = await issueSheets(promoter, { proposalId, sheets: 1, lines: 10 });
  const [sheet] = await db
    .select()
    .from(signatureSheets)
    .where(eq(signatureSheets.code, codes[0] ?? ""));
  return sheet?.id ?? "";
}

const enter = (sheetId: string, ...lines: ReadLine[]) => enterSheet(officer, { sheetId, lines, scan: null });

const findingsOf = async (sheetId: string) =>
  (await db.select().from(sheetLines).where(eq(sheetLines.sheetId, sheetId)).orderBy(sheetLines.number)).map(
    ({ finding }) => finding,
  );

const voices = (proposalId: string) => db.$count(supports, eq(supports.proposalId, proposalId));
const refused = (reason: string) => ({ kind: "refused", text: { key: reason } });

describe("issuing", () => {
  it("records sheets with codes of their own, for promoters and for the office", async () => {
    const { proposalId } = await aPetition(promoter);
    const { codes } = await issueSheets(promoter, { proposalId, sheets: 3, lines: 15 });
    await issueSheets(officer, { proposalId, sheets: 1, lines: 5 });
    expect(new Set(codes).size).toBe(3);
    expect(await db.$count(signatureSheets, eq(signatureSheets.proposalId, proposalId))).toBe(4);
    expect((await eventTypesOf(proposalId)).filter((type) => type === "proposal.sheets-issued")).toHaveLength(2);
  });

  it("is refused to others, and where nothing is signed", async () => {
    const { proposalId } = await aPetition(promoter);
    const asked = { proposalId, sheets: 1, lines: 10 } as const;
    for (const actor of [await aCitizen(), await anEmployee("trainer"), await anEmployee("unit-referent", "works")]) {
      await expect(issueSheets(actor, asked)).rejects.toMatchObject(refused("petitions.refusals.notCounter"));
    }
    const { proposalId: idea } = await aFiledProposal(promoter);
    await expect(issueSheets(promoter, { ...asked, proposalId: idea })).rejects.toMatchObject(
      refused("petitions.refusals.notPetition"),
    );
  });
});

describe("entering", () => {
  it("counts every voice once, and says of each other line why it does not count", async () => {
    const { proposalId } = await aPetition(promoter);
    const [first, second, elsewhere, child, unknown] = await Promise.all([
      aSigner(),
      aSigner(),
      aSigner(),
      aSigner(20),
      aSigner(70, false),
    ]);
    await enter(await aSheet(proposalId), elsewhere);
    const sheetId = await aSheet(proposalId);
    const entered = await enter(
      sheetId,
      first,
      { reading: "unreadable" },
      { reading: "empty" },
      first,
      { reading: "wrong-code" },
      elsewhere,
      child,
      unknown,
      second,
    );
    expect(entered).toEqual({ valid: 2, notValid: 6, reached: null });
    expect(await findingsOf(sheetId)).toEqual([
      "valid",
      "unreadable",
      "double-on-sheet",
      "wrong-code",
      "double-on-another-sheet",
      "ineligible",
      "unknown-person",
      "valid",
    ]);
    expect(await voices(proposalId)).toBe(4);
    expect(await signatureTotals(proposalId)).toMatchObject({ online: 1, paper: 3, findings: { valid: 3 } });
    const [told] = await db.select().from(events).where(eq(events.type, "proposal.supported")).orderBy(events.id);
    expect(JSON.stringify(told)).not.toContain(first.fiscalCode);
    expect(await db.$count(people, eq(people.voice, voiceOf(unknown.fiscalCode)))).toBe(0);
  });

  it("finds who signed on line, and keeps one voice when paper and line come at once", async () => {
    const { proposalId } = await aPetition(promoter);
    const signer = await aSigner();
    const [person] = await db
      .insert(people)
      .values({ voice: voiceOf(signer.fiscalCode), givenName: "Rosa", familyName: "Prova", birthDate: "1980-01-01" })
      .returning();
    const personId = person?.id ?? "";
    await db
      .insert(residencyChecks)
      .values({ personId, result: "resident", source: "manual", checkedOn: "2026-01-01" });
    const sheetId = await aSheet(proposalId);
    await atOnce(2, (turn) =>
      turn === 0
        ? enter(sheetId, signer)
        : supportProposal({ kind: "citizen", personId, level: 2 }, { proposalId }).then(() => undefined),
    );
    expect(await voices(proposalId)).toBe(2);
    expect(["valid", "signed-elsewhere"]).toContain((await findingsOf(sheetId))[0]);
  });

  it("of one person on two sheets entered at once counts one", async () => {
    const { proposalId } = await aPetition(promoter);
    const [one, other] = await Promise.all([aSigner(), aSigner()]);
    const sheets = [await aSheet(proposalId), await aSheet(proposalId)];
    await atOnce(2, (turn) => (turn === 0 ? enter(sheets[0] ?? "", one, other) : enter(sheets[1] ?? "", other, one)));
    expect(await voices(proposalId)).toBe(3);
    expect(await db.$count(people, eq(people.voice, voiceOf(one.fiscalCode)))).toBe(1);
  });

  it("happens once a sheet, also when two desks have it in hand", async () => {
    const { proposalId } = await aPetition(promoter);
    const sheetId = await aSheet(proposalId);
    const signer = await aSigner();
    const results = await atOnce(2, () => enter(sheetId, signer));
    expect(succeeded(results)).toHaveLength(1);
    await expect(enter(sheetId, signer)).rejects.toMatchObject({
      kind: "conflict",
      text: { key: "petitions.refusals.sheetEntered" },
    });
  });

  it("deposits the petition when the paper makes enough, once", async () => {
    await decide("petitions.signatures-executive", 4);
    const { proposalId, number } = await aPetition(promoter, { addressee: "executive" });
    const sheets = [await aSheet(proposalId), await aSheet(proposalId)];
    const signers = await Promise.all(Array.from({ length: 4 }, () => aSigner()));
    const results = await atOnce(2, (turn) => enter(sheets[turn] ?? "", ...signers.slice(turn * 2, turn * 2 + 2)));
    expect(succeeded(results).flatMap(({ reached }) => reached ?? [])).toEqual([number]);
    expect((await eventTypesOf(proposalId)).filter((type) => type === "proposal.deposited")).toHaveLength(1);
  });

  it("is the counter's alone", async () => {
    const { proposalId } = await aPetition(promoter);
    const sheetId = await aSheet(proposalId);
    for (const role of ["trainer", "guarantor", "administrator", "unit-referent"] as const) {
      const other = await anEmployee(role);
      await expect(enterSheet(other, { sheetId, lines: [], scan: null })).rejects.toMatchObject(
        refused("petitions.refusals.notCounter"),
      );
    }
  });
});

describe("handing in", () => {
  const day = (date: string) => Temporal.Instant.from(`${date}T10:00:00Z`);

  it("keeps a petition from lapsing until its sheets are entered; they count as of that day", async () => {
    const { proposalId } = await aPetition(promoter, { at: day("2026-03-02") });
    const { codes } = await issueSheets(promoter, { proposalId, sheets: 1, lines: 10 }, day("2026-03-03"));
    const { id } = await receiveSheet(officer, { code: codes[0] ?? "" }, day("2026-05-31"));
    await endCollecting(day("2026-06-01"));
    await enterSheet(officer, { sheetId: id, lines: [await aSigner()], scan: null }, day("2026-06-03"));
    expect(await findingsOf(id)).toEqual(["valid"]);
    await endCollecting(day("2026-06-04"));
    const [petition] = await db.select().from(proposals).where(eq(proposals.id, proposalId));
    expect(petition?.status).toBe("lapsed");
  });

  it("after the last day comes too late", async () => {
    const { proposalId } = await aPetition(promoter, { at: day("2026-03-02") });
    const { codes } = await issueSheets(promoter, { proposalId, sheets: 1, lines: 10 }, day("2026-03-03"));
    const { id } = await receiveSheet(officer, { code: codes[0] ?? "" }, day("2026-06-01"));
    await expect(
      enterSheet(officer, { sheetId: id, lines: [await aSigner()], scan: null }, day("2026-06-01")),
    ).rejects.toMatchObject(refused("petitions.refusals.collectionOver"));
  });

  it("knows no other codes", async () => {
    await expect(receiveSheet(officer, { code: "22222222" })).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("correcting", () => {
  it("takes back a voice, lets its double count, and leaves a trace without names", async () => {
    const { proposalId } = await aPetition(promoter);
    const signer = await aSigner();
    const [one, other] = [await aSheet(proposalId), await aSheet(proposalId)];
    await enter(one, signer);
    await enter(other, signer);
    await correctLine(officer, {
      sheetId: one,
      number: 1,
      why: "La firma è cancellata",
      line: { reading: "unreadable" },
    });
    expect([await findingsOf(one), await findingsOf(other)]).toEqual([["unreadable"], ["valid"]]);
    expect(await voices(proposalId)).toBe(2);
    const told = await db.select().from(events).where(eq(events.type, "proposal.sheet-line-corrected"));
    expect(told.at(-1)).toMatchObject({ isPublic: false, payload: { line: 1, from: "valid", to: "unreadable" } });
    const [line] = await db.select().from(sheetLines).where(eq(sheetLines.sheetId, one));
    expect(line).toMatchObject({ correction: "La firma è cancellata", voice: null, correctedBy: officer.personId });
  });

  it("checks the unknown again, once the register knows them", async () => {
    const { proposalId } = await aPetition(promoter);
    const signer = await aSigner(75, false);
    const sheetId = await aSheet(proposalId);
    await enter(sheetId, signer);
    expect(await findingsOf(sheetId)).toEqual(["unknown-person"]);
    await db
      .insert(residencyRegister)
      .values({ voice: voiceOf(signer.fiscalCode), zoneCode: "south", loadedOn: "2026-01-02" });
    await correctLine(officer, { sheetId, number: 1, why: "Trovata in anagrafe", line: "again" });
    expect(await findingsOf(sheetId)).toEqual(["valid"]);
    expect(await voices(proposalId)).toBe(2);
  });

  it("ends with the deposit, and is nobody else's", async () => {
    await decide("petitions.signatures-council", 2);
    const { proposalId } = await aPetition(promoter, { addressee: "council" });
    const sheetId = await aSheet(proposalId);
    await enter(sheetId, await aSigner());
    const correction = { sheetId, number: 1, why: "Prova", line: { reading: "unreadable" } } as const;
    await expect(correctLine(officer, correction)).rejects.toMatchObject(refused("petitions.refusals.deposited"));
    const guarantor = await anEmployee("guarantor");
    await expect(correctLine(guarantor, correction)).rejects.toMatchObject(refused("petitions.refusals.notCounter"));
  });
});
