// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import { expect, test } from "vitest";
import { fiscalCode, possibleBirthDates, sexIn } from "#lib/accounts/fiscal-code.ts";
import { today } from "#lib/kernel/clock.ts";
import { fiscalCodeOf } from "./fiscal-code.ts";
import { people } from "./people.ts";
import { personas } from "./personas.ts";

const ageOf = (birthDate: string) => Temporal.PlainDate.from(birthDate).until(today(), { largestUnit: "years" }).years;

const persona = (id: string) => {
  const found = personas.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No persona ${id}`);
  return found;
};

test("leaves out the second of four consonants, fills with vowels and X, and knows no accents", () => {
  const born = { birthDate: "1990-12-09", birthPlace: "valfiorita" } as const;
  expect(fiscalCodeOf({ ...born, givenName: "Gianfranco", familyName: "Fò", sex: "male" })).toMatch(/^FOXGFR90T09M999/);
  expect(fiscalCodeOf({ ...born, givenName: "Aurora", familyName: "Dembélé", sex: "female" })).toMatch(
    /^DMBRRA90T49M999/,
  );
});

test("gives everyone a fiscal code of their own that the house accepts and reads back", () => {
  const everyone = [...personas.filter(({ id }) => id !== "annika-lindqvist"), ...people];
  expect(new Set(everyone.map((person) => person.fiscalCode)).size).toBe(everyone.length);
  for (const person of everyone) {
    const code = fiscalCode.parse(person.fiscalCode);
    expect(possibleBirthDates(code, today()).map(String)).toContain(person.birthDate);
    expect(sexIn(code)).toBe(person.sex);
  }
  expect(persona("annika-lindqvist").fiscalCode).toBeNull();
});

test("gives everyone an identifier of their own", () => {
  const ids = [...personas, ...people].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("has one resident of 16, and adults otherwise", () => {
  expect(ageOf(persona("tommaso-bellandi").birthDate)).toBe(16);
  for (const { id, birthDate } of personas) if (id !== "tommaso-bellandi") expect(ageOf(birthDate)).toBeGreaterThan(17);
  for (const { birthDate } of people) expect(ageOf(birthDate)).toBeGreaterThan(15);
});

test("gives each role to somebody, and the citizens' doors to no employee", () => {
  const roles = new Set(personas.flatMap(({ appointment }) => appointment?.roles ?? []));
  expect([...roles].sort()).toEqual([
    "administrator",
    "guarantor",
    "mayor-staff",
    "moderator",
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

test("all of whom one can sign in as stand in the README", () => {
  const readme = fs.readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, table = ""] = /^\| who .*\n\|[ -|]+\n((?:\|.*\n)+)/m.exec(readme) ?? [];
  const told = table
    .trim()
    .split("\n")
    .map((row) => row.split("|")[1]?.trim());
  expect(told.toSorted()).toEqual(personas.map(({ name }) => name).toSorted());
});
