// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Facts } from "#lib/eligibility/eligibility.ts";
import { type Actor, system } from "#lib/kernel/actor.ts";
import { discussionPolicy } from "./policy.ts";

const on = Temporal.PlainDate.from("2026-03-02");
const citizen: Actor = { kind: "citizen", personId: "ada", level: 2 };
const employee: Actor = { kind: "staff", personId: "eva", level: 2, appointments: [] };
const facts: Facts = {
  ...{ birthDate: Temporal.PlainDate.from("2000-01-01"), residency: "not_resident", zone: null, tie: null },
  ...{ level: 2, isErased: false },
};
const requirement = { territory: "anyone", minimumAge: 16, minimumLevel: 2 } as const;
const open = { isOpen: true, isPublic: true };

const comment = (actor: Actor, discussed = open, known = facts) =>
  discussionPolicy.comment(actor, discussed, known, requirement, on);

const delegate: Actor = { kind: "delegate", personId: "ada", level: 2, associationId: "wheels" };

test("citizens take part for themselves or as delegates, wherever they live", () => {
  for (const actor of [citizen, delegate]) expect(comment(actor).allowed).toBe(true);
  for (const actor of [employee, system]) {
    expect(comment(actor)).toMatchObject({ reason: "discussion.refusals.notCitizen" });
  }
});

test("an association has words and no vote", () => {
  const vote = discussionPolicy.vote(delegate, { authorId: "eva" }, open, facts, requirement, on);
  expect(vote).toMatchObject({ reason: "discussion.refusals.notCitizen" });
});

test("the age and the identity of the rules are asked", () => {
  const young = { ...facts, birthDate: Temporal.PlainDate.from("2011-01-01") };
  expect(comment(citizen, open, young)).toMatchObject({ reason: "eligibility.no.too-young" });
  expect(comment(citizen, open, { ...facts, level: 1 })).toMatchObject({
    reason: "eligibility.not-yet.assurance-level",
  });
});

test("what is over or not public is not discussed", () => {
  expect(comment(citizen, { ...open, isOpen: false })).toMatchObject({ reason: "discussion.refusals.closed" });
  expect(comment(citizen, { ...open, isPublic: false })).toMatchObject({ reason: "discussion.refusals.notPublic" });
});

test("nobody votes on their own comment", () => {
  const vote = (authorId: string) => discussionPolicy.vote(citizen, { authorId }, open, facts, requirement, on);
  expect(vote("eva").allowed).toBe(true);
  expect(vote("ada")).toMatchObject({ reason: "discussion.refusals.ownComment" });
});

test("authors mend in time, and take back at any time", () => {
  const editableUntil = new Date("2026-03-02T12:15:00Z");
  const edit = (at: string, discussed = open, authorId = "ada") =>
    discussionPolicy.edit(citizen, { authorId }, discussed, { at: new Date(at), editableUntil });
  expect(edit("2026-03-02T12:15:00Z").allowed).toBe(true);
  expect(edit("2026-03-02T12:15:01Z")).toMatchObject({ reason: "discussion.refusals.editedTooLate" });
  expect(edit("2026-03-02T12:00:00Z", { ...open, isOpen: false }).allowed).toBe(false);
  expect(edit("2026-03-02T12:00:00Z", open, "eva").allowed).toBe(false);
  expect(discussionPolicy.remove(citizen, { authorId: "ada" }).allowed).toBe(true);
  expect(discussionPolicy.remove(citizen, { authorId: "eva" }).allowed).toBe(false);
});
