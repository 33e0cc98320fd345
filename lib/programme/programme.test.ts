// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Actor, Role } from "#lib/kernel/actor.ts";
import { programmePolicy } from "./policy.ts";
import { programmeItemInput } from "./schemas.ts";

test.each<[Role, boolean]>([
  ["participation-officer", true],
  ["administrator", true],
  ["guarantor", false],
  ["moderator", false],
  ["unit-referent", false],
  ["trainer", false],
])("%s writes the programme: %s", (role, allowed) => {
  const actor: Actor = { kind: "staff", personId: "s", level: 2, appointments: [{ role, unitCode: "participation" }] };
  expect(programmePolicy.write(actor).allowed).toBe(allowed);
});

const item = {
  id: "019ac000-0000-7000-8000-000000000001",
  kind: "purpose",
  position: "2",
  titleIt: "Persone formate",
  titleEn: "Trained people",
  textIt: "",
  textEn: "",
  things: ["guarantor", "training", "a-castle"],
};

test("an item keeps the things that are known, each once and in one order", () => {
  expect(
    programmeItemInput.parse({ ...item, things: ["training", "guarantor", "training", "a-castle"] }).things,
  ).toEqual(["guarantor", "training"]);
});

test.each([
  ["no title in one language", { ...item, titleEn: "" }],
  ["a place before the first", { ...item, position: "0" }],
  ["a place that is none", { ...item, position: "first" }],
  ["a kind there is not", { ...item, kind: "dream" }],
])("an item is refused for %s", (_, raw) => {
  expect(programmeItemInput.safeParse(raw).success).toBe(false);
});
