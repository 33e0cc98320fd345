// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { correctLineInput, enterSheetInput, printQuery, startPetitionInput } from "./petition-schemas.ts";

const sheetId = randomUUID();
const whole = { reading: "readable", fiscalCode: "rssmra80a01h501u", givenName: "Mario", familyName: "Rossi" };
const read = (...lines: Record<string, string>[]) => enterSheetInput.safeParse({ sheetId, lines });

describe("what is begun", () => {
  it.each([
    [{ kind: "proposal", addressee: "mayor" }, null],
    [{ kind: "initiative" }, "council"],
    [{ kind: "petition", addressee: "executive" }, "executive"],
    [{ kind: "request", addressee: "council" }, "council"],
  ])("%o speaks to %s", (asked, addressee) => {
    expect(startPetitionInput.parse({ id: sheetId, ...asked })).toMatchObject({ addressee });
  });

  it.each([{ kind: "petition" }, { kind: "request", addressee: "pope" }, { kind: "revolution" }, {}])(
    "%o is sent back",
    (asked) => {
      expect(startPetitionInput.safeParse({ id: sheetId, ...asked }).success).toBe(false);
    },
  );
});

describe("a line", () => {
  it("is kept as it was read, with the day of birth the code leaves", () => {
    const { data } = read(whole, { reading: "unreadable" }, {}, { reading: "nonsense" });
    expect(data?.lines).toEqual([
      { ...whole, fiscalCode: "RSSMRA80A01H501U", birthDate: "1980-01-01" },
      { reading: "unreadable" },
      { reading: "empty" },
      { reading: "empty" },
    ]);
  });

  it("that was filled is read, also where nobody said so", () => {
    expect(read({ ...whole, reading: "empty" }).data?.lines[0]?.reading).toBe("readable");
    expect(read({ reading: "empty", familyName: "Rossi" }).success).toBe(false);
  });

  it("names what is wrong with it by its place", () => {
    const { error } = read(
      { ...whole, birthDate: "1981-01-01" },
      { ...whole, fiscalCode: "RSSMRA80A01H501Z" },
      { reading: "readable", givenName: "Mario" },
    );
    expect(error && fieldMessages(error)).toEqual({
      "lines.0.birthDate": { key: "petitions.refusals.birthDate" },
      "lines.1.fiscalCode": { key: "fields.fiscalCode" },
      "lines.2.fiscalCode": { key: "fields.required" },
      "lines.2.familyName": { key: "fields.required" },
    });
  });

  it("is corrected with its reason, or only checked again", () => {
    const correction = { sheetId, number: "3", why: "Letta male", ...whole };
    expect(correctLineInput.parse({ ...correction, again: "1", reading: "unreadable" }).line).toBe("again");
    expect(correctLineInput.parse(correction).line).toMatchObject({ reading: "readable" });
    expect(correctLineInput.safeParse({ ...correction, why: "" }).success).toBe(false);
    expect(correctLineInput.safeParse({ ...correction, number: "16" }).success).toBe(false);
  });
});

it("prints only what can be a code", () => {
  expect(printQuery.parse({ codes: "22222222,'; drop table,,K7PM" }).codes).toEqual(["22222222"]);
  expect(printQuery.parse({ codes: ["a", "b"] }).codes).toEqual([]);
});
