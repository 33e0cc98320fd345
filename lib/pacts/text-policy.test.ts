// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Actor, Role, Staff } from "#lib/kernel/actor.ts";
import { sideOf, textPolicy } from "./text-policy.ts";

const pact = { authorId: "author", associationId: null, memberIds: ["member"], unitCode: "green" };
const ofAssociation = { ...pact, associationId: "club", memberIds: [] };

const citizen = (personId: string): Actor => ({ kind: "citizen", personId, level: 2 });
const delegate = (associationId: string): Actor => ({ kind: "delegate", personId: "other", level: 2, associationId });
const staff = (role: Role, unitCode = "participation"): Staff => ({
  kind: "staff",
  personId: "employee",
  level: 2,
  appointments: [{ role, unitCode }],
});

test.each<[string, Actor, "citizens" | "office" | null, boolean]>([
  ["the author", citizen("author"), "citizens", true],
  ["a member who confirmed", citizen("member"), "citizens", true],
  ["somebody else", citizen("stranger"), null, false],
  ["the delegate of an association it was not made for", delegate("club"), null, false],
  ["the office", staff("participation-officer"), "office", true],
  ["the referent of its unit", staff("unit-referent", "green"), "office", true],
  ["the referent of another unit", staff("unit-referent", "works"), null, false],
  ["the guarantor", staff("guarantor"), null, true],
  ["an administrator", staff("administrator"), null, true],
  ["the staff of the mayor", staff("mayor-staff"), null, true],
  ["a moderator", staff("moderator"), null, false],
  ["the house itself", { kind: "system" }, null, false],
])("%s", (_, actor, side, reads) => {
  expect(sideOf(actor, pact)).toBe(side);
  expect(textPolicy.write(actor, pact).allowed).toBe(side !== null);
  expect(textPolicy.read(actor, pact).allowed).toBe(reads);
});

test("for an association its delegates sit at the table, not who was its delegate once", () => {
  expect(sideOf(delegate("club"), ofAssociation)).toBe("citizens");
  expect(sideOf(delegate("other-club"), ofAssociation)).toBeNull();
  expect(sideOf(citizen("author"), ofAssociation)).toBeNull();
});

test("a suggestion is decided by the other side and taken back by one's own", () => {
  expect(textPolicy.decide("office", "citizens").allowed).toBe(true);
  expect(textPolicy.decide("office", "office").allowed).toBe(false);
  expect(textPolicy.withdraw("citizens", "citizens").allowed).toBe(true);
  expect(textPolicy.withdraw("citizens", "office").allowed).toBe(false);
});

test("the clauses that are kept are read at the desk", () => {
  expect(textPolicy.readTemplates(staff("guarantor")).allowed).toBe(true);
  expect(textPolicy.readTemplates(staff("trainer")).allowed).toBe(false);
  expect(textPolicy.readTemplates(citizen("author")).allowed).toBe(false);
});
