// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Claims, identityFrom } from "./identity.ts";
import { acrFor, claimMappings } from "./mapping.ts";

const usual = claimMappings({});
const issuer = "https://login.regione.example.it";

const spid: Claims = {
  iss: issuer,
  sub: "spid-1",
  acr: "https://www.spid.gov.it/SpidL2",
  "https://attributes.spid.gov.it/name": "Ada",
  "https://attributes.spid.gov.it/familyName": "Rossi",
  "https://attributes.spid.gov.it/dateOfBirth": "1980-01-01",
  "https://attributes.spid.gov.it/fiscalNumber": "TINIT-RSSMRA80A01H501U",
  "https://attributes.spid.gov.it/email": "ada@posta.example",
};

const cie: Claims = {
  iss: issuer,
  sub: "cie-1",
  acr: "https://www.spid.gov.it/SpidL3",
  given_name: "Ada",
  family_name: "Rossi",
  birthdate: "1980-01-01",
  "https://attributes.eid.gov.it/fiscal_number": "RSSMRA80A01H501U",
};

test("reads what SPID calls things", () => {
  expect(identityFrom(spid, "spid", usual.spid)).toEqual({
    issuer,
    subject: "spid-1",
    door: "spid",
    level: 2,
    fiscalCode: "RSSMRA80A01H501U",
    givenName: "Ada",
    familyName: "Rossi",
    birthDate: "1980-01-01",
    email: "ada@posta.example",
  });
});

test("reads what CIE calls things, and does without an e-mail address", () => {
  expect(identityFrom(cie, "cie", usual.cie)).toMatchObject({
    door: "cie",
    level: 3,
    fiscalCode: "RSSMRA80A01H501U",
    email: null,
  });
});

test("who has no fiscal code came with the identity of another country", () => {
  const { "https://attributes.eid.gov.it/fiscal_number": _, ...foreign } = cie;
  expect(identityFrom(foreign, "cie", usual.cie)).toMatchObject({ door: "eidas", fiscalCode: null });
  expect(identityFrom({ ...foreign, fiscal_number: "" }, "cie", usual.cie)).toMatchObject({ door: "eidas" });
  expect(identityFrom(foreign, "staff", usual.staff)).toMatchObject({ door: "staff", fiscalCode: null });
});

test("takes the birth date from the fiscal code where the provider does not say it, or says nonsense", () => {
  const { birthdate: _, ...without } = cie;
  expect(identityFrom(without, "cie", usual.cie).birthDate).toBe("1980-01-01");
  expect(identityFrom({ ...cie, birthdate: "1980-02-30" }, "cie", usual.cie).birthDate).toBe("1980-01-01");
});

test("leaves out an e-mail address that is none", () => {
  expect(identityFrom({ ...cie, email: "ada at posta" }, "cie", usual.cie).email).toBeNull();
  expect(identityFrom({ ...cie, email: ["ada@posta.example"] }, "cie", usual.cie).email).toBeNull();
});

describe("refuses", () => {
  test.each([
    [
      "a wrong fiscal code, rather than taking it for none",
      { "https://attributes.eid.gov.it/fiscal_number": "RSSMRA80A01H501X" },
    ],
    ["a fiscal code that is no text", { "https://attributes.eid.gov.it/fiscal_number": ["RSSMRA80A01H501U"] }],
    ["no subject", { sub: undefined }],
    ["a subject without end", { sub: "x".repeat(256) }],
    ["no issuer", { iss: undefined }],
    ["no given name", { given_name: undefined }],
    ["a family name of spaces", { family_name: "  " }],
    ["a name with a NUL byte", { given_name: "A\u0000da" }],
  ])("%s", (_, wrong) => {
    expect(() => identityFrom({ ...cie, ...wrong }, "cie", usual.cie)).toThrow(
      expect.objectContaining({ problem: "claims" }),
    );
  });

  test.each([
    ["nothing", undefined],
    ["an unknown value", "urn:password"],
    ["a number", 2],
  ])("a level said by %s", (_, acr) => {
    expect(() => identityFrom({ ...cie, acr }, "cie", usual.cie)).toThrow(
      expect.objectContaining({ problem: "level" }),
    );
  });
});

describe("the mapping", () => {
  test("replaces only what it names, for the entrance it names", () => {
    const { staff, cie } = claimMappings({
      staff: { fiscalCode: "cf", levelWhenUnsaid: 2, parameters: { hint: "staff" } },
    });
    expect(staff.fiscalCode).toEqual(["cf"]);
    expect(staff.givenName).toEqual(usual.staff.givenName);
    expect(staff.parameters).toEqual({ hint: "staff" });
    expect(cie).toEqual(usual.cie);
    const employee = { iss: issuer, sub: "1", cf: "rssmra80a01h501u", given_name: "Ada", family_name: "Rossi" };
    expect(identityFrom(employee, "staff", staff)).toMatchObject({ level: 2, fiscalCode: "RSSMRA80A01H501U" });
  });

  test.each([
    ["a key that means nothing", { spid: { fiscalNumber: "cf" } }],
    ["an entrance there is not", { eidas: {} }],
    ["a level there is not", { cie: { levels: { high: 4 } } }],
    ["no name at all", { cie: { email: [] } }],
    ["a list", []],
  ])("refuses %s", (_, value) => {
    expect(() => claimMappings(value)).toThrow();
  });
});

test("asks for the lowest level that is enough", () => {
  expect(acrFor(usual.spid, 1)).toBe("https://www.spid.gov.it/SpidL1");
  expect(acrFor(usual.spid, 2)).toBe("https://www.spid.gov.it/SpidL2");
  expect(acrFor(usual.spid, 3)).toBe("https://www.spid.gov.it/SpidL3");
  expect(acrFor({ ...usual.staff, levels: {} }, 2)).toBeUndefined();
});
