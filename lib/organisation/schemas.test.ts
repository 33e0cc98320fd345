// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { editUnitContactsInput } from "./schemas.ts";

const sent = { code: "mobility", version: "3", phone: "", email: " ", pec: "" };

test("what is left empty is not there", () => {
  expect(editUnitContactsInput.parse(sent)).toEqual({
    ...{ code: "mobility", version: 3 },
    ...{ phone: null, email: null, pec: null },
  });
});

test.each([
  ["phone", "+39 0576 000 130", true],
  ["phone", "0576/000-130", true],
  ["phone", "Ufficio 130", false],
  ["phone", "+", false],
  ["phone", "0576 000 130 int. 4", false],
  ["email", "mobilita@comune.example", true],
  ["email", "mobilita", false],
  ["pec", "mobilita@pec.example", true],
  ["pec", "pec.example", false],
  ["version", "0", false],
])("%s %s is taken: %s", (field, value, taken) => {
  expect(editUnitContactsInput.safeParse({ ...sent, [field]: value }).success).toBe(taken);
});
