// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Facts, Requirement } from "#lib/eligibility/eligibility.ts";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { applicationPolicy } from "./application-policy.ts";
import type { PactStatus } from "./vocabulary.ts";

const citizen = (personId: string): Actor => ({ kind: "citizen", personId, level: 2 });
const delegateOf = (associationId: string): Actor => ({
  kind: "delegate",
  personId: "delegate",
  level: 2,
  associationId,
});
const counterFor = (onBehalfOf: string): Actor => ({
  kind: "counter",
  personId: "clerk",
  level: 2,
  appointments: [{ role: "participation-officer", unitCode: "participation" }],
  onBehalfOf,
});
const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "author",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});

const actors = {
  author: citizen("author"),
  member: citizen("member"),
  stranger: citizen("stranger"),
  counterForAuthor: counterFor("author"),
  counterForMember: counterFor("member"),
  delegate: delegateOf("club"),
  otherDelegate: delegateOf("band"),
  officer: staff("participation-officer"),
  administrator: staff("administrator"),
  referent: staff("unit-referent"),
  system,
} satisfies Record<string, Actor>;
type Who = keyof typeof actors;

const day = Temporal.PlainDate.from("2026-03-02");
const requirement: Requirement = { territory: "anyone", minimumAge: 18, minimumLevel: 2 };
const adult: Facts = {
  birthDate: Temporal.PlainDate.from("1980-05-17"),
  residency: "not_resident",
  zone: null,
  tie: null,
  level: 2,
  isErased: false,
};
const minor: Facts = { ...adult, birthDate: Temporal.PlainDate.from("2010-05-17") };

const alone = {
  authorId: "author",
  associationId: null,
  applicantKind: "person" as const,
  memberIds: ["member"],
  status: "draft" as PactStatus,
};
const group = { ...alone, applicantKind: "informal-group" as const };
const ofClub = { ...alone, associationId: "club", applicantKind: "association" as const };
const filedForClub = { ...ofClub, status: "submitted" as const };
const movedIn = { ...group, authorId: null, memberIds: [] };

const adultAsked = { bornOn: null };
const minorAsked = { bornOn: "2012-01-01" };

const asked: Record<string, { of: (actor: Actor) => Decision; may: Who[] }> = {
  "apply for a pact": {
    of: (actor) => applicationPolicy.apply(actor, adult, requirement, day),
    may: ["author", "member", "stranger", "counterForAuthor", "counterForMember", "delegate", "otherDelegate"],
  },
  "write for oneself": { of: (actor) => applicationPolicy.write(actor, alone), may: ["author", "counterForAuthor"] },
  "write for a group": { of: (actor) => applicationPolicy.write(actor, group), may: ["author", "counterForAuthor"] },
  "write for an association": { of: (actor) => applicationPolicy.write(actor, filedForClub), may: ["delegate"] },
  "write a draft for an association, who began it among them": {
    of: (actor) => applicationPolicy.write(actor, ofClub),
    may: ["author", "delegate"],
  },
  "submit for oneself": { of: (actor) => applicationPolicy.submit(actor, alone), may: ["author", "counterForAuthor"] },
  "submit for an association": { of: (actor) => applicationPolicy.submit(actor, ofClub), may: ["delegate"] },
  "withdraw for an association": { of: (actor) => applicationPolicy.withdraw(actor, filedForClub), may: ["delegate"] },
  "write what was moved in": { of: (actor) => applicationPolicy.write(actor, movedIn), may: [] },
  "change a group": {
    of: (actor) => applicationPolicy.changeGroup(actor, group),
    may: ["author", "counterForAuthor"],
  },
  "change a group where there is none": { of: (actor) => applicationPolicy.changeGroup(actor, alone), may: [] },
  "change a group of an association": { of: (actor) => applicationPolicy.changeGroup(actor, ofClub), may: [] },
  "confirm that they belong to the group": {
    of: (actor) => applicationPolicy.confirm(actor, group, adultAsked, adult, requirement, day),
    may: ["stranger"],
  },
  "consent for a minor": {
    of: (actor) => applicationPolicy.confirm(actor, group, minorAsked, adult, requirement, day),
    may: ["author", "member", "stranger"],
  },
  "leave the group": { of: (actor) => applicationPolicy.leave(actor, group), may: ["member"] },
  "write the form": { of: (actor) => applicationPolicy.writeForm(actor), may: ["officer"] },
};

describe.each(Object.entries(asked))("who may %s", (_, { of, may }) => {
  it.each(Object.entries(actors))("%s", (who, actor) => {
    expect(of(actor).allowed).toBe(may.includes(who as Who));
  });
});

it("lets no role but that of the office write the form, and none apply at work", () => {
  const writers = roles.filter((role) => applicationPolicy.writeForm(staff(role)).allowed);
  expect(writers).toEqual(["participation-officer"]);
  for (const role of roles) {
    expect(applicationPolicy.apply(staff(role), adult, requirement, day)).toMatchObject({
      reason: "pact-application.refusals.staff",
    });
  }
});

describe("says why", () => {
  const confirm = (actor: Actor, facts: Facts, invited = adultAsked as { bornOn: string | null }) =>
    applicationPolicy.confirm(actor, group, invited, facts, requirement, day);

  it.each([
    [
      "to who is too young to apply",
      applicationPolicy.apply(actors.stranger, minor, requirement, day),
      "eligibility.no.too-young",
    ],
    [
      "to whose account was erased",
      applicationPolicy.apply(actors.stranger, { ...adult, isErased: true }, requirement, day),
      "eligibility.no.account-erased",
    ],
    [
      "to who wants to write what is another's",
      applicationPolicy.write(actors.stranger, alone),
      "pact-application.refusals.notAuthor",
    ],
    [
      "to who speaks for no group",
      applicationPolicy.changeGroup(actors.author, alone),
      "pact-application.refusals.notGroup",
    ],
    [
      "to the author who opens their own invitation",
      confirm(actors.author, adult),
      "pact-application.refusals.ownInvitation",
    ],
    ["to who belongs to it already", confirm(actors.member, adult), "pact-application.refusals.alreadyMember"],
    ["to a minor, who needs a parent", confirm(actors.stranger, minor), "pact-application.refusals.minorNeedsParent"],
    [
      "to a minor who would consent for another",
      confirm(actors.stranger, minor, minorAsked),
      "pact-application.refusals.minorNeedsParent",
    ],
    ["to an employee at work", confirm(actors.officer, adult), "pact-application.refusals.staff"],
    [
      "to who leaves what they are not of",
      applicationPolicy.leave(actors.stranger, group),
      "pact-application.refusals.notMember",
    ],
  ])("%s", (_, decision, reason) => {
    expect(decision).toMatchObject({ allowed: false, reason });
  });

  it("asks who came with a weaker identity for a stronger one, wherever they live", () => {
    expect(applicationPolicy.apply(actors.stranger, { ...adult, level: 1 }, requirement, day).allowed).toBe(false);
    expect(applicationPolicy.apply(actors.stranger, adult, requirement, day).allowed).toBe(true);
  });
});
