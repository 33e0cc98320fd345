// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import { proposals, supports } from "#db/schema/proposals.ts";
import { eventsAbout } from "#db/testing/fixtures.ts";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPetition } from "#db/testing/petitions.ts";
import { eraseAccount } from "#lib/accounts/commands/erase-account.ts";
import { fiscalCode } from "#lib/accounts/fiscal-code.ts";
import { sealed, voiceOf } from "#lib/accounts/write-person.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { react } from "#lib/worker/reactions.ts";
import { enterSheet } from "./commands/enter-sheet.ts";
import { issueSheets } from "./commands/issue-sheets.ts";
import { forgetSheetLines } from "./forget-sheet-lines.ts";

const mario = fiscalCode.parse("RSSMRA85T10A562S");
const samantha = fiscalCode.parse("MLLSNT82P65Z404U");

let promoter: Citizen;
let officer: Staff;
let signer: Citizen;
let proposalId: string;
let sheetId: string;

beforeAll(async () => {
  await furnishHouse();
  [promoter, officer] = await Promise.all([aCitizen(), anEmployee("participation-officer")]);
});

/** A sheet with somebody who is known, and somebody whom no register knows. */
beforeEach(async () => {
  signer = await aCitizen();
  await db
    .update(people)
    .set({ voice: crypto.randomUUID() })
    .where(eq(people.voice, voiceOf(mario)));
  await db
    .update(people)
    .set({ voice: voiceOf(mario), fiscalCodeSealed: sealed(mario) })
    .where(eq(people.id, signer.personId));
  ({ proposalId } = await aPetition(promoter));
  const { codes } = await issueSheets(promoter, { proposalId, sheets: 1, lines: 5 });
  const [sheet] = await db
    .select()
    .from(signatureSheets)
    .where(eq(signatureSheets.code, codes[0] ?? ""));
  sheetId = sheet?.id ?? "";
  const line = { reading: "readable", givenName: "Rosa", familyName: "Prova" } as const;
  await enterSheet(officer, {
    sheetId,
    scan: null,
    lines: [
      { ...line, fiscalCode: mario, birthDate: "1985-12-10" },
      { ...line, fiscalCode: samantha, birthDate: "1982-09-25" },
    ],
  });
});

const linesNow = () => db.select().from(sheetLines).where(eq(sheetLines.sheetId, sheetId)).orderBy(sheetLines.number);
const end = (status: "submitted" | "lapsed") =>
  db.update(proposals).set({ status, supportsUntil: "2026-03-31" }).where(eq(proposals.id, proposalId));
const on = (day: string) => Temporal.Instant.from(`${day}T02:30:00Z`);
const empty = { givenName: null, familyName: null, birthDate: null, fiscalCodeSealed: null };

it("names are removed after the rule's time, and what was found stays", async () => {
  await end("lapsed");
  expect(await forgetSheetLines(on("2027-03-31"))).toBe(0);
  expect((await linesNow()).map(({ familyName }) => familyName)).toEqual(["Prova", "Prova"]);

  expect(await forgetSheetLines(on("2027-04-01"))).toBe(2);
  expect(await linesNow()).toMatchObject([
    { ...empty, finding: "valid", voice: voiceOf(mario) },
    { ...empty, finding: "unknown-person", voice: null },
  ]);
  expect(await forgetSheetLines(on("2027-04-02"))).toBe(0);
  expect(await db.$count(supports, and(eq(supports.proposalId, proposalId), eq(supports.voice, voiceOf(mario))))).toBe(
    1,
  );
});

it("while signatures are collected nothing is removed: lines may still be corrected", async () => {
  expect(await forgetSheetLines(on("2030-01-01"))).toBe(0);
});

it("who erases their account is named on no sheet any more, and their voice still counts", async () => {
  await eraseAccount(signer);
  const event = (await eventsAbout(signer.personId)).find(({ type }) => type === "account.erased");
  await react(event?.id ?? 0);
  await react(event?.id ?? 0);
  expect(await linesNow()).toMatchObject([
    { ...empty, finding: "valid", voice: voiceOf(mario) },
    { familyName: "Prova" },
  ]);
});
