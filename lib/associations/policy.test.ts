// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { associationPolicy } from "./policy.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "me",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});
const citizen: Actor = { kind: "citizen", personId: "me", level: 3 };

type Verb = keyof typeof associationPolicy;
const decide = (verb: Verb, actor: Actor) => associationPolicy[verb](actor, { personId: "somebody" });

const keepers: Role[] = ["participation-officer", "administrator"];
const table: Record<Verb, Role[]> = {
  read: [...keepers, "guarantor"],
  register: keepers,
  grantDelegation: keepers,
  revokeDelegation: keepers,
};

describe.each(Object.entries(table) as [Verb, Role[]][])("%s", (verb, allowed) => {
  test.each(roles)("by %s", (role) => {
    expect(decide(verb, staff(role)).allowed).toBe(allowed.includes(role));
  });

  test.each([citizen, system])("never by who is no employee", (actor) => {
    expect(decide(verb, actor)).toMatchObject({ allowed: false });
  });
});

test("nobody gives a delegation to themselves", () => {
  expect(associationPolicy.grantDelegation(staff("administrator"), { personId: "me" })).toMatchObject({
    reason: "associations.refusals.toOneself",
  });
});
