// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { organisationPolicy } from "./policy.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});
const citizen: Actor = { kind: "citizen", personId: "p", level: 3 };

const table: Record<keyof typeof organisationPolicy, Role[]> = {
  readPeople: ["participation-officer", "guarantor", "administrator"],
  appoint: ["administrator"],
  endAppointment: ["administrator"],
  editUnitContacts: ["administrator"],
};

describe.each(Object.entries(table))("%s", (verb, allowed) => {
  const decide = organisationPolicy[verb as keyof typeof organisationPolicy];

  test.each(roles)("by %s", (role) => {
    expect(decide(staff(role)).allowed).toBe(allowed.includes(role));
  });

  test.each([citizen, system])("never by who is no employee", (actor) => {
    expect(decide(actor)).toMatchObject({ allowed: false, reason: expect.stringMatching(/^organisation\.refusals\./) });
  });
});
