// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Citizen, type Role, roles, type Staff, system } from "#lib/kernel/actor.ts";
import { documentPolicy } from "./policy.ts";
import { documentStatuses } from "./vocabulary.ts";
import { documentWorkflow } from "./workflow.ts";

const staff = (role: Role): Staff => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ unitCode: "participation", role }],
});

const citizen: Citizen = { kind: "citizen", personId: "p", level: 2 };

const allowed = (verb: keyof typeof documentPolicy) =>
  roles.filter((role) => documentPolicy[verb](staff(role)).allowed);

describe("documents", () => {
  test.each(["add", "describe", "attach", "detach", "publish", "withdraw"] as const)(
    "are kept by the office: %s",
    (verb) => {
      expect(allowed(verb)).toEqual(["participation-officer", "administrator"]);
      for (const actor of [citizen, system]) {
        expect(documentPolicy[verb](actor)).toEqual({ allowed: false, reason: "library.refusals.notKeeper" });
      }
    },
  );

  test("in preparation are read by the guarantor too", () => {
    expect(allowed("read")).toEqual(["participation-officer", "guarantor", "administrator"]);
    expect(documentPolicy.read(citizen)).toEqual({ allowed: false, reason: "library.refusals.notReader" });
  });

  test("can be published again after they were withdrawn", () => {
    expect(documentStatuses.map((status) => documentWorkflow.verbsFrom(status))).toEqual([
      ["detach", "publish"],
      ["withdraw"],
      ["publish"],
    ]);
  });
});
