// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, type Citizen, type Role, roles, type Staff, system } from "#lib/kernel/actor.ts";
import { regulationPolicy } from "./policy.ts";

const staff = (role: Role): Staff => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ unitCode: "participation", role }],
});

const citizen: Citizen = { kind: "citizen", personId: "p", level: 2 };

const allowed = (verb: keyof typeof regulationPolicy) =>
  roles.filter((role) => regulationPolicy[verb](staff(role)).allowed);

describe("regulations", () => {
  test.each(["import", "describe", "publish", "discard", "withdraw", "repeal", "takeBackRepeal"] as const)(
    "are kept by the office: %s",
    (verb) => {
      expect(allowed(verb)).toEqual(["participation-officer", "administrator"]);
      expect(regulationPolicy[verb](citizen)).toEqual({ allowed: false, reason: "regulations.refusals.notKeeper" });
    },
  );

  test("in preparation are read by the guarantor too", () => {
    expect(allowed("read")).toEqual(["participation-officer", "guarantor", "administrator"]);
    expect(regulationPolicy.read(citizen)).toEqual({ allowed: false, reason: "regulations.refusals.notReader" });
  });

  test("are only imported from the command line", () => {
    const verbs = Object.entries(regulationPolicy) as [string, (actor: Actor) => { allowed: boolean }][];
    expect(verbs.filter(([, decide]) => decide(system).allowed).map(([verb]) => verb)).toEqual(["import"]);
  });
});
