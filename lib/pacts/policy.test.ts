// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { isParty, pactPolicy } from "./policy.ts";

const citizen = (personId: string): Actor => ({ kind: "citizen", personId, level: 2 });
const delegateOf = (associationId: string): Actor => ({
  kind: "delegate",
  personId: "author",
  level: 2,
  associationId,
});
const staff = (role: Role, unitCode: string): Actor => ({
  kind: "staff",
  personId: `${role}-${unitCode}`,
  level: 2,
  appointments: [{ role, unitCode }],
});
const counterFor = (onBehalfOf: string): Actor => ({
  kind: "counter",
  personId: "clerk",
  level: 2,
  appointments: [{ role: "participation-officer", unitCode: "participation" }],
  onBehalfOf,
});

const own = { authorId: "author", associationId: null, memberIds: ["member"], unitCode: "green" };
const ofClub = { ...own, associationId: "club" };
const movedIn = { ...own, authorId: null, memberIds: [] };

it("lets only the applicant speak for an application", () => {
  const may = (actor: Actor, pact: typeof own | typeof movedIn) => pactPolicy.asApplicant(actor, pact).allowed;
  expect(may(citizen("author"), own)).toBe(true);
  expect(may(counterFor("author"), own)).toBe(true);
  expect(may(citizen("member"), own)).toBe(false);
  expect(may(citizen("other"), own)).toBe(false);
  expect(may(counterFor("other"), own)).toBe(false);
  expect(may(delegateOf("club"), own)).toBe(false);
  expect(may(system, own)).toBe(false);
  for (const role of roles) expect(may({ ...staff(role, "green"), personId: "author" } as Actor, own)).toBe(false);
  expect(pactPolicy.asApplicant(delegateOf("club"), ofClub).allowed).toBe(true);
  expect(pactPolicy.asApplicant(delegateOf("band"), ofClub).allowed).toBe(false);
  expect(pactPolicy.asApplicant(citizen("author"), ofClub).allowed).toBe(false);
  expect(may(citizen("author"), movedIn)).toBe(false);
});

it("counts who confirmed among the parties, for themselves alone", () => {
  expect(isParty(citizen("member"), own)).toBe(true);
  expect(isParty(citizen("author"), own)).toBe(true);
  expect(isParty({ ...delegateOf("club"), personId: "member" } as Actor, own)).toBe(false);
  expect(isParty(citizen("other"), own)).toBe(false);
});

const table: Record<Role, { office: boolean; green: boolean; works: boolean; giunta: boolean; reads: boolean }> = {
  "participation-officer": { office: true, green: true, works: true, giunta: false, reads: true },
  "unit-referent": { office: false, green: true, works: false, giunta: false, reads: true },
  "mayor-staff": { office: false, green: false, works: false, giunta: true, reads: true },
  guarantor: { office: false, green: false, works: false, giunta: false, reads: true },
  administrator: { office: false, green: false, works: false, giunta: false, reads: true },
  moderator: { office: false, green: false, works: false, giunta: false, reads: false },
  "unit-head": { office: false, green: false, works: false, giunta: false, reads: false },
  trainer: { office: false, green: false, works: false, giunta: false, reads: false },
};

it.each(roles)("knows what %s may do", (role) => {
  const actor = staff(role, "green");
  expect({
    office: pactPolicy.asOffice(actor).allowed,
    green: pactPolicy.asHandler(actor, { unitCode: "green" }).allowed,
    works: pactPolicy.asHandler(actor, { unitCode: "works" }).allowed,
    giunta: pactPolicy.asGiunta(actor).allowed,
    reads: pactPolicy.read(actor, { unitCode: "green" }).allowed,
  }).toEqual(table[role]);
});

it("says why not", () => {
  expect(pactPolicy.asGiunta(citizen("author"))).toEqual({ allowed: false, reason: "pacts.refusals.notGiunta" });
});
