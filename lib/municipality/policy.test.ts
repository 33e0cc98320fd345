// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { type Role, roles } from "#lib/kernel/actor.ts";
import { municipalityPolicy } from "./policy.ts";

const keepers: readonly Role[] = ["participation-officer", "administrator"];

test.each(roles)("lists are kept by a %s, or not", (role) => {
  const actor = { kind: "staff", personId: "p", level: 2, appointments: [{ role, unitCode: "u" }] } as const;
  expect(municipalityPolicy.keepLists({ ...actor, appointments: [...actor.appointments] }).allowed).toBe(
    keepers.includes(role),
  );
});

test("lists are not kept by citizens", () => {
  expect(municipalityPolicy.keepLists({ kind: "citizen", personId: "p", level: 3 }).allowed).toBe(false);
});
