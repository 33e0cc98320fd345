// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Facts, Requirement } from "#lib/eligibility/eligibility.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { proposalPolicy } from "./policy.ts";
import type { ProposalStatus } from "./vocabulary.ts";

const on = Temporal.PlainDate.from("2026-03-14");
const author: Actor = { kind: "citizen", personId: "author", level: 2 };
const other: Actor = { kind: "citizen", personId: "other", level: 2 };
const delegate: Actor = { kind: "delegate", personId: "author", level: 2, associationId: "club" };
const otherDelegate: Actor = { kind: "delegate", personId: "other", level: 2, associationId: "band" };
const officer: Actor = staff("participation-officer", "participation");
const referent: Actor = staff("unit-referent", "works");
const otherReferent: Actor = staff("unit-referent", "culture");
const trainer: Actor = staff("trainer", "personnel");
const guarantor: Actor = staff("guarantor", "participation");
const administrator: Actor = staff("administrator", "systems");
const counterForAuthor: Actor = { ...counter(), onBehalfOf: "author" };
const counterForOther: Actor = { ...counter(), onBehalfOf: "other" };
const system: Actor = { kind: "system" };

function staff(
  role: "participation-officer" | "unit-referent" | "trainer" | "guarantor" | "administrator",
  unitCode: string,
) {
  return {
    kind: "staff" as const,
    personId: `${role}-${unitCode}`,
    level: 2 as const,
    appointments: [{ role, unitCode }],
  };
}

function counter() {
  const appointments = [{ role: "participation-officer" as const, unitCode: "participation" }];
  return { kind: "counter" as const, personId: "clerk", level: 2 as const, appointments };
}

const everyone = {
  author,
  other,
  delegate,
  otherDelegate,
  officer,
  referent,
  otherReferent,
  trainer,
  guarantor,
  administrator,
  counterForAuthor,
  counterForOther,
  system,
};
type Name = keyof typeof everyone;

const own = {
  authorId: "author",
  associationId: null,
  unitCode: "works",
  kind: "proposal" as const,
  status: "draft" as ProposalStatus,
};
const ofClub = { ...own, associationId: "club" };
const filedForClub = { ...ofClub, status: "submitted" as const };
const facts: Facts = {
  birthDate: Temporal.PlainDate.from("1980-01-01"),
  residency: "resident",
  zone: null,
  tie: null,
  level: 2,
  isErased: false,
};
const requirement: Requirement = { territory: "residents-or-ties", minimumAge: 16, minimumLevel: 2 };

const allowedOf = (decide: (actor: Actor) => { allowed: boolean }): Name[] =>
  (Object.keys(everyone) as Name[]).filter((name) => decide(everyone[name]).allowed);

describe("what the author does", () => {
  it.each(["edit", "discard", "integrate", "withdraw"] as const)("%s is the author's, also at the counter", (verb) => {
    expect(allowedOf((actor) => proposalPolicy[verb](actor, own))).toEqual(["author", "counterForAuthor"]);
  });

  it.each(["edit", "discard", "integrate", "withdraw"] as const)("%s of an association is its delegates'", (verb) => {
    expect(allowedOf((actor) => proposalPolicy[verb](actor, filedForClub))).toEqual(["delegate"]);
  });

  it.each(["edit", "discard"] as const)(
    "%s of an association's draft is also for who began it, by themselves",
    (verb) => {
      expect(allowedOf((actor) => proposalPolicy[verb](actor, ofClub))).toEqual(["author", "delegate"]);
    },
  );

  it("submits for an association by delegation alone", () => {
    expect(allowedOf((actor) => proposalPolicy.submit(actor, ofClub, facts, requirement, on))).toEqual(["delegate"]);
  });

  it("submits what is theirs", () => {
    expect(allowedOf((actor) => proposalPolicy.submit(actor, own, facts, requirement, on))).toEqual([
      "author",
      "counterForAuthor",
    ]);
  });

  it("does not submit where the rules of the day do not allow it", () => {
    const young = { ...facts, birthDate: Temporal.PlainDate.from("2015-01-01") };
    expect(proposalPolicy.submit(author, own, young, requirement, on)).toMatchObject({
      allowed: false,
      reason: "eligibility.no.too-young",
    });
  });
});

describe("what the office does", () => {
  it.each(["takeCharge", "requestIntegration", "answer"] as const)(
    "%s is the office's and the unit's in charge",
    (verb) => {
      expect(allowedOf((actor) => proposalPolicy[verb](actor, own))).toEqual([
        "officer",
        "referent",
        "counterForAuthor",
        "counterForOther",
      ]);
    },
  );
});

describe("what the public does", () => {
  it("supports what others proposed, never as an employee", () => {
    expect(allowedOf((actor) => proposalPolicy.support(actor, own, facts, requirement, on))).toEqual([
      "other",
      "otherDelegate",
      "counterForOther",
    ]);
  });

  it("signs what they promote, which a proposal does not need", () => {
    const petition = { ...own, kind: "petition" as const };
    expect(allowedOf((actor) => proposalPolicy.support(actor, petition, facts, requirement, on))).toEqual([
      "author",
      "other",
      "delegate",
      "otherDelegate",
      "counterForAuthor",
      "counterForOther",
    ]);
  });

  it("files, never as an employee", () => {
    expect(allowedOf((actor) => proposalPolicy.file(actor, facts, requirement, on))).toEqual([
      "author",
      "other",
      "delegate",
      "otherDelegate",
      "counterForAuthor",
      "counterForOther",
    ]);
  });

  it.each([
    ["not-yet.assurance-level", { level: 1 as const }],
    ["no.no-tie", { residency: "not_resident" as const }],
    ["not-yet.residency", { residency: "unknown" as const }],
    ["not-yet.residency-check", { residency: "unavailable" as const }],
    ["no.account-erased", { isErased: true }],
  ])("says %s", (reason, change) => {
    expect(proposalPolicy.support(other, own, { ...facts, ...change }, requirement, on)).toMatchObject({
      allowed: false,
      reason: `eligibility.${reason}`,
    });
  });
});
