// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { checkCharacter, fiscalCodeOf } from "./fiscal-code.ts";
import { personas } from "./personas.ts";

const ageOf = (birthDate: string) =>
  Temporal.PlainDate.from(birthDate).until(Temporal.Now.plainDateISO("Europe/Rome"), { largestUnit: "years" }).years;

const persona = (id: string) => {
  const found = personas.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No persona ${id}`);
  return found;
};

test.each(["RSSMRA80A01H501U", "MRTMTT25D09F205Z", "RSSMRA85T10A562S"])("ends the specimen %s as printed", (code) => {
  expect(checkCharacter(code.slice(0, 15))).toBe(code.charAt(15));
});

test("leaves out the second of four consonants, fills with vowels and X, and knows no accents", () => {
  const born = { birthDate: "1990-12-09", birthPlace: "valfiorita" } as const;
  expect(fiscalCodeOf({ ...born, givenName: "Gianfranco", familyName: "Fò", sex: "M" })).toMatch(/^FOXGFR90T09M999/);
  expect(fiscalCodeOf({ ...born, givenName: "Aurora", familyName: "Dembélé", sex: "F" })).toMatch(/^DMBRRA90T49M999/);
});

test("gives everyone but the citizen without one a fiscal code of their own", () => {
  const codes = personas.flatMap(({ fiscalCode }) => fiscalCode ?? []);
  expect(codes).toHaveLength(personas.length - 1);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(code).toMatch(/^[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[MZ]99[89][A-Z]$/);
    expect(checkCharacter(code.slice(0, 15))).toBe(code.charAt(15));
  }
  expect(persona("annika-lindqvist").fiscalCode).toBeNull();
});

test("has one resident of 16, and adults otherwise", () => {
  expect(ageOf(persona("tommaso-bellandi").birthDate)).toBe(16);
  for (const { id, birthDate } of personas) if (id !== "tommaso-bellandi") expect(ageOf(birthDate)).toBeGreaterThan(17);
});

test("gives each role to somebody, and the citizens' doors to no employee", () => {
  const roles = new Set(personas.flatMap(({ appointment }) => appointment?.roles ?? []));
  expect([...roles].sort()).toEqual([
    "administrator",
    "guarantor",
    "participation-officer",
    "trainer",
    "unit-referent",
  ]);
  for (const { kind, doors, appointment } of personas) {
    expect(doors.includes("staff")).toBe(kind === "staff");
    expect(appointment !== null).toBe(kind === "staff");
  }
});

test("leaves exactly one persona without e-mail", () => {
  expect(personas.filter(({ email }) => email === null).map(({ id }) => id)).toEqual(["ivo-santarelli"]);
});
