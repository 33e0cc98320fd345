// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, it } from "vitest";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPetition } from "#db/testing/petitions.ts";
import { issueSheets } from "./commands/issue-sheets.ts";
import { mayPrintSheets, sheetsPdf } from "./sheets-document.ts";

beforeAll(furnishHouse);

it("sheets are printed for who promotes the petition and by the counter, and by nobody else", async () => {
  const promoter = await aCitizen();
  const { proposalId } = await aPetition(promoter);
  expect(await mayPrintSheets(promoter, proposalId)).toBe(true);
  expect(await mayPrintSheets(await anEmployee("participation-officer"), proposalId)).toBe(true);
  for (const other of [await aCitizen(), await anEmployee("moderator"), await anEmployee("administrator")]) {
    expect(await mayPrintSheets(other, proposalId)).toBe(false);
  }
});

it("only the sheets of the petition are in its PDF, in the language asked for", async () => {
  const promoter = await aCitizen();
  const [one, other] = [await aPetition(promoter), await aPetition(promoter)];
  const { codes } = await issueSheets(promoter, { proposalId: one.proposalId, sheets: 2, lines: 5 });
  const pdf = await sheetsPdf(one.proposalId, codes, "en");
  expect(pdf?.name).toBe(`signature-sheets-${one.number}.pdf`);
  const text = pdf?.bytes.toString("latin1") ?? "";
  expect(text).toContain("/Lang (en)");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
  expect(await sheetsPdf(other.proposalId, codes, "it")).toBeNull();
  expect(await sheetsPdf(one.proposalId, [], "it")).toBeNull();
});
