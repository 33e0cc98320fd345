// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { moderationPolicy } from "./policy.ts";

const employee = (role: Role, personId = "employee"): Actor => ({
  ...{ kind: "staff", personId, level: 2 },
  appointments: [{ role, unitCode: "participation" }],
});
const citizen: Actor = { kind: "citizen", personId: "ada", level: 2 };
const delegate: Actor = { kind: "delegate", personId: "ada", level: 2, associationId: "wheels" };

const written = { authorId: "ada", associationId: null };
const decided = { ...written, decidedBy: "first" };

const allowedTo = (decide: (actor: Actor) => { allowed: boolean }) =>
  roles.filter((role) => decide(employee(role)).allowed);

describe("who does what", () => {
  test("moderators and officers decide, the guarantor reads and judges appeals, nobody else does either", () => {
    expect(allowedTo((actor) => moderationPolicy.decide(actor, written))).toEqual([
      "participation-officer",
      "moderator",
    ]);
    for (const may of [moderationPolicy.read, (actor: Actor) => moderationPolicy.decideAppeal(actor, decided)]) {
      expect(allowedTo(may)).toEqual(["participation-officer", "moderator", "guarantor"]);
      expect(may(citizen).allowed).toBe(false);
      expect(may(system).allowed).toBe(false);
    }
  });

  test("nobody decides on their own words, nor judges their own decision", () => {
    const own = employee("moderator", "ada");
    expect(moderationPolicy.decide(own, written)).toMatchObject({ reason: "moderation.refusals.ownContent" });
    expect(moderationPolicy.decideAppeal(own, decided)).toMatchObject({ reason: "moderation.refusals.ownContent" });
    expect(moderationPolicy.decideAppeal(employee("moderator", "first"), decided)).toMatchObject({
      reason: "moderation.refusals.ownDecision",
    });
  });

  test("the author appeals; for an association its delegate, and not the person for themselves", () => {
    const ofAssociation = { authorId: "ada", associationId: "wheels" };
    expect(moderationPolicy.appeal(citizen, written).allowed).toBe(true);
    expect(moderationPolicy.appeal(delegate, ofAssociation).allowed).toBe(true);
    expect(moderationPolicy.appeal({ ...citizen, personId: "eva" }, written).allowed).toBe(false);
    expect(moderationPolicy.appeal(employee("moderator"), written).allowed).toBe(false);
  });

  test("whoever signed in reports what another wrote", () => {
    expect(moderationPolicy.report(employee("trainer"), written).allowed).toBe(true);
    expect(moderationPolicy.report({ ...citizen, personId: "eva" }, written).allowed).toBe(true);
    expect(moderationPolicy.report(citizen, written)).toMatchObject({ reason: "moderation.refusals.ownReport" });
    expect(moderationPolicy.report(system, written).allowed).toBe(false);
  });
});
