// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { repealRegulationInput, takeBackRepealInput } from "./schemas.ts";

const id = "019ac100-0000-7000-8000-000000000001";
const repeal = {
  repealId: id,
  regulationId: "019ac100-0000-7000-8000-000000000002",
  repealedFrom: "2026-06-01",
  act: "deliberazione n. 12",
  replacedBy: "",
};

const wrongIn = (sent: object) =>
  repealRegulationInput.safeParse({ ...repeal, ...sent }).error?.issues.map(({ path, message }) => [path[0], message]);

describe("a repeal as it is sent", () => {
  test("needs no replacement", () => {
    expect(repealRegulationInput.parse(repeal)).toEqual({ ...repeal, replacedBy: null });
  });

  test.each([
    ["no day", { repealedFrom: "" }, ["repealedFrom", "fields.required"]],
    ["a day there is not", { repealedFrom: "2026-02-30" }, ["repealedFrom", "fields.date"]],
    ["a day of another age", { repealedFrom: "20260-01-01" }, ["repealedFrom", "fields.date"]],
    ["words for a day", { repealedFrom: "domani" }, ["repealedFrom", "fields.date"]],
    ["no act", { act: "   " }, ["act", "fields.required"]],
    ["an act nobody could find", { act: "n. 1" }, ["act", "fields.tooShort"]],
    ["an act with a NUL", { act: "deliberazione\u0000 n. 12" }, ["act", "fields.characters"]],
    ["too long an act", { act: "n. ".repeat(100) }, ["act", "fields.tooLong"]],
    ["a replacement that is none", { replacedBy: "un altro" }, ["replacedBy", "fields.invalid"]],
    ["no regulation", { regulationId: "" }, ["regulationId", "fields.required"]],
  ])("with %s is refused", (_, sent, wrong) => {
    expect(wrongIn(sent)).toEqual([wrong]);
  });
});

test("a repeal is taken back with a reason", () => {
  const wrong = (reason: string) => takeBackRepealInput.safeParse({ repealId: id, reason }).error?.issues[0]?.message;
  expect(wrong("")).toBe("fields.required");
  expect(wrong("No.")).toBe("fields.tooShort");
  expect(wrong("Il giorno\u0000 era sbagliato.")).toBe("fields.characters");
  expect(wrong("Il giorno era sbagliato.")).toBeUndefined();
});
