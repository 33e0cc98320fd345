// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, type Appointment, system } from "#lib/kernel/actor.ts";
import { casePolicy, unitsInSight } from "./policy.ts";

const staff = (...appointments: Appointment[]): Actor => ({ kind: "staff", personId: "p", level: 2, appointments });

const actors: [name: string, actor: Actor, sees: "all" | string[]][] = [
  ["officer", staff({ role: "participation-officer", unitCode: "participation" }), "all"],
  ["guarantor", staff({ role: "guarantor", unitCode: "secretariat" }), "all"],
  ["administrator", staff({ role: "administrator", unitCode: "systems" }), "all"],
  ["referent", staff({ role: "unit-referent", unitCode: "mobility" }), ["mobility"]],
  [
    "referent of two",
    staff({ role: "unit-referent", unitCode: "mobility" }, { role: "unit-referent", unitCode: "green" }),
    ["mobility", "green"],
  ],
  [
    "referent and trainer elsewhere",
    staff({ role: "trainer", unitCode: "personnel" }, { role: "unit-referent", unitCode: "green" }),
    ["green"],
  ],
  ["trainer", staff({ role: "trainer", unitCode: "personnel" }), []],
  ["employee without a role", staff(), []],
  ["citizen", { kind: "citizen", personId: "p", level: 3 }, []],
  ["system", system, []],
];

describe.each(actors)("%s", (_, actor, sees) => {
  test("sees the cases of the units in their sight", () => {
    expect(unitsInSight(actor)).toEqual(sees);
  });

  test("takes the queue along if there is anything in it", () => {
    expect(casePolicy.readQueue(actor).allowed).toBe(sees.length > 0);
  });

  test.each(["mobility", "green", "personnel"])("and reads those of %s accordingly", (unitCode) => {
    expect(casePolicy.read(actor, { unitCode }).allowed).toBe(sees === "all" || sees.includes(unitCode));
  });
});
