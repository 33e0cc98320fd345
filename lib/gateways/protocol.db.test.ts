// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { addCase } from "#db/testing/fixtures.ts";
import { registerInProtocol } from "./protocol.ts";

async function entryOf(year: number) {
  const { id, number } = await addCase();
  return { caseId: id, caseNumber: number, year };
}

test("the embedded register gives each case the next number of its year, without gaps", async () => {
  const entries = await Promise.all(Array.from({ length: 8 }, () => entryOf(2026)));
  const numbers = await Promise.all(entries.map(registerInProtocol));
  expect(numbers.toSorted()).toEqual(entries.map((_, index) => `P-2026-00000${index + 1}`));
  expect(await registerInProtocol(await entryOf(2027))).toBe("P-2027-000001");
});

test("a case handed in again, even at the same moment, keeps its one number", async () => {
  const entry = await entryOf(2030);
  const numbers = await Promise.all([entry, entry, entry].map(registerInProtocol));
  expect(new Set(numbers)).toEqual(new Set(["P-2030-000001"]));
  expect(await registerInProtocol({ ...entry, year: 2031 })).toBe("P-2030-000001");
});
