// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import type { Actor, Role, Staff } from "#lib/kernel/actor.ts";
import { examinationPolicy } from "./examination-policy.ts";

const staff = (role: Role, unitCode: string): Staff => ({
  kind: "staff",
  personId: `${role}-${unitCode}`,
  level: 2,
  appointments: [{ role, unitCode }],
});

/** The case is of the parks; the works implement it, and the police was asked. */
const file = { unitCode: "green", implementingUnitCode: "works" };
const opinion = { unitCode: "police" };

const everyone: Record<string, Actor> = {
  officer: staff("participation-officer", "participation"),
  examiner: staff("unit-referent", "green"),
  implementer: staff("unit-referent", "works"),
  asked: staff("unit-referent", "police"),
  "another referent": staff("unit-referent", "culture"),
  guarantor: staff("guarantor", "participation"),
  administrator: staff("administrator", "systems"),
  trainer: staff("trainer", "personnel"),
  citizen: { kind: "citizen", personId: "author", level: 2 },
  delegate: { kind: "delegate", personId: "author", level: 2, associationId: "club" },
  system: { kind: "system" },
};

const readers = ["officer", "examiner", "implementer", "guarantor", "administrator"];
const allowed: Record<string, { who: string[]; may: (actor: Actor) => boolean }> = {
  ...Object.fromEntries(
    (
      [
        "admit",
        "declareInadmissible",
        "assign",
        "askOpinion",
        "estimateCost",
        "valuate",
        "callMeeting",
        "moveMeeting",
        "callOffMeeting",
        "publishMinutes",
        "merge",
        "split",
      ] as const
    ).map((verb) => [
      verb,
      { who: ["officer", "examiner"], may: (actor: Actor) => examinationPolicy[verb](actor, file).allowed },
    ]),
  ),
  ...Object.fromEntries(
    (["implement", "report", "close"] as const).map((verb) => [
      verb,
      {
        who: ["officer", "examiner", "implementer"],
        may: (actor: Actor) => examinationPolicy[verb](actor, file).allowed,
      },
    ]),
  ),
  editCriteria: { who: ["officer", "administrator"], may: (actor) => examinationPolicy.editCriteria(actor).allowed },
  giveOpinion: { who: ["asked"], may: (actor) => examinationPolicy.giveOpinion(actor, opinion).allowed },
  read: { who: readers, may: (actor) => examinationPolicy.read(actor, file).allowed },
  readOpinion: {
    who: [...readers, "asked"],
    may: (actor) => examinationPolicy.readOpinion(actor, opinion, file).allowed,
  },
};

describe.each(Object.entries(allowed))("%s", (_, { who, may }) => {
  test.each(Object.entries(everyone))("by %s", (name, actor) => {
    expect(may(actor)).toBe(who.includes(name));
  });
});

test("without a unit to implement it, nobody else comes in", () => {
  const open = { unitCode: "green", implementingUnitCode: null };
  expect(examinationPolicy.implement(staff("unit-referent", "works"), open).allowed).toBe(false);
  expect(examinationPolicy.read(staff("unit-referent", "works"), open).allowed).toBe(false);
});
