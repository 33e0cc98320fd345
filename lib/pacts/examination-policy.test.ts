// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Actor, Role } from "#lib/kernel/actor.ts";
import { examinationPolicy } from "./examination-policy.ts";

const staff = (role: Role, unitCode: string): Actor => ({
  kind: "staff",
  personId: role,
  level: 2,
  appointments: [{ role, unitCode }],
});

const citizen = (personId: string): Actor => ({ kind: "citizen", personId, level: 2 });

const actors = {
  author: citizen("author"),
  member: citizen("member"),
  stranger: citizen("stranger"),
  officer: staff("participation-officer", "participation"),
  handler: staff("unit-referent", "works"),
  otherUnit: staff("unit-referent", "green"),
  mayor: staff("mayor-staff", "mayor"),
  guarantor: staff("guarantor", "participation"),
  administrator: staff("administrator", "participation"),
  trainer: staff("trainer", "participation"),
  system: { kind: "system" },
} satisfies Record<string, Actor>;
type Who = keyof typeof actors;

const pact = { authorId: "author", associationId: null, memberIds: ["member"], unitCode: "works" };

const office: Who[] = ["officer"];
const handlers: Who[] = ["officer", "handler"];
const parties: Who[] = ["author", "member"];

const may: Record<Exclude<keyof typeof examinationPolicy, "giveOpinion" | "readOpinion">, Who[]> = {
  takeIn: office,
  assign: office,
  merge: office,
  proposeMerger: office,
  classify: handlers,
  requestIntegration: handlers,
  askOpinion: handlers,
  arrangeVisit: handlers,
  reportVisit: handlers,
  openToObservations: handlers,
  decideObservation: handlers,
  answerObservation: handlers,
  endObservations: handlers,
  callAssembly: handlers,
  moveAssembly: handlers,
  callOffAssembly: handlers,
  publishAssemblyMinutes: handlers,
  admit: handlers,
  announceRefusal: handlers,
  reconsider: handlers,
  refuse: handlers,
  archive: handlers,
  integrate: parties,
  remark: parties,
  agreeToMerger: ["author"],
  observe: ["stranger"],
};

describe.each(Object.entries(may))("%s", (step, allowed) => {
  it.each(Object.entries(actors))("%s", (who, actor) => {
    const { allowed: is } = examinationPolicy[step as keyof typeof may](actor, pact);
    expect(is).toBe(allowed.includes(who as Who));
  });
});

describe("an opinion", () => {
  const ofUnit = { asked: "unit", unitCode: "green" } as const;
  const outside = { asked: "heritage", unitCode: null } as const;

  it.each(Object.entries(actors))("%s", (who, actor) => {
    expect(examinationPolicy.giveOpinion(actor, ofUnit, pact).allowed).toBe(who === "otherUnit");
    expect(examinationPolicy.giveOpinion(actor, outside, pact).allowed).toBe(handlers.includes(who as Who));
    const readers = ["officer", "handler", "otherUnit", "mayor", "guarantor", "administrator"];
    expect(examinationPolicy.readOpinion(actor, ofUnit, pact).allowed).toBe(readers.includes(who));
    expect(examinationPolicy.readOpinion(actor, outside, pact).allowed).toBe(
      readers.includes(who) && who !== "otherUnit",
    );
  });
});
