// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import type { Facts, Requirement } from "#lib/eligibility/eligibility.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { coAuthorPolicy } from "./co-author-policy.ts";
import { proposalPolicy } from "./policy.ts";

const on = Temporal.PlainDate.from("2026-03-14");
const appointments = [{ role: "participation-officer" as const, unitCode: "participation" }];
const everyone = {
  author: { kind: "citizen", personId: "author", level: 2 },
  coAuthor: { kind: "citizen", personId: "co-author", level: 2 },
  other: { kind: "citizen", personId: "other", level: 2 },
  delegate: { kind: "delegate", personId: "author", level: 2, associationId: "club" },
  coAuthorAtWork: { kind: "staff", personId: "co-author", level: 2, appointments },
  counterForCoAuthor: { kind: "counter", personId: "clerk", level: 2, appointments, onBehalfOf: "co-author" },
  system: { kind: "system" },
} as const satisfies Record<string, Actor>;

const own = { authorId: "author", associationId: null, coAuthorIds: ["co-author"], kind: "proposal" as const };
const ofClub = { ...own, associationId: "club" };
const facts: Facts = {
  birthDate: Temporal.PlainDate.from("1980-01-01"),
  residency: "resident",
  zone: null,
  tie: null,
  level: 2,
  isErased: false,
};
const requirement: Requirement = { territory: "residents-or-ties", minimumAge: 16, minimumLevel: 2 };

const allowedOf = (decide: (actor: Actor) => { allowed: boolean }) =>
  Object.entries(everyone).flatMap(([name, actor]) => (decide(actor).allowed ? [name] : []));

it.each(["invite", "remove"] as const)("to %s is the first author's", (verb) => {
  expect(allowedOf((actor) => coAuthorPolicy[verb](actor, own))).toEqual(["author"]);
  expect(allowedOf((actor) => coAuthorPolicy[verb](actor, ofClub))).toEqual(["delegate"]);
});

it("joins who could have filed it and does not sign it yet", () => {
  const join = (actor: Actor) => coAuthorPolicy.join(actor, own, facts, requirement, on);
  expect(allowedOf(join)).toEqual(["other"]);
  const tooYoung = { ...facts, birthDate: Temporal.PlainDate.from("2015-01-01") };
  expect(coAuthorPolicy.join(everyone.other, own, tooYoung, requirement, on).allowed).toBe(false);
});

it("leaves who signs, also at the counter", () => {
  expect(allowedOf((actor) => coAuthorPolicy.leave(actor, own))).toEqual(["coAuthor", "counterForCoAuthor"]);
});

it("a co-author adds what was asked, does not withdraw, and does not support what they sign", () => {
  expect(allowedOf((actor) => proposalPolicy.integrate(actor, own))).toEqual(["author", "coAuthor"]);
  expect(allowedOf((actor) => proposalPolicy.integrate(actor, ofClub))).toEqual(["coAuthor", "delegate"]);
  expect(allowedOf((actor) => proposalPolicy.withdraw(actor, own))).toEqual(["author"]);
  const support = (actor: Actor) => proposalPolicy.support(actor, own, facts, requirement, on);
  expect(allowedOf(support)).toEqual(["other"]);
});
