// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { type Life, sideOf } from "./life-policy.ts";
import { type LifeStep, lifeSteps, mayStep } from "./life-workflow.ts";
import type { pactStatuses } from "./vocabulary.ts";

const life: Life = { authorId: "author", associationId: null, memberIds: ["member"], unitCode: "green" };
const ofClub: Life = { ...life, associationId: "club" };
const movedIn: Life = { ...life, authorId: null, memberIds: [] };

const citizen = (personId: string): Actor => ({ kind: "citizen", personId, level: 2 });
const delegate: Actor = { kind: "delegate", personId: "anybody", level: 2, associationId: "club" };
const staff = (role: Role, unitCode: string): Actor => ({
  kind: "staff",
  personId: `${role}-${unitCode}`,
  level: 2,
  appointments: [{ role, unitCode }],
});

/** For whom each step is: those who speak for the pact, all of its people, the unit in charge. */
const forWhom: Record<LifeStep, ("applicant" | "party" | "handler" | "nobody-here")[]> = {
  "plan-activity": ["party", "handler"],
  "change-activity": ["party", "handler"],
  "call-off-activity": ["party", "handler"],
  "log-work": ["party"],
  "remove-work": ["party", "handler"],
  "make-request": ["party"],
  "answer-request": ["handler"],
  lend: ["handler"],
  "confirm-loan": ["party"],
  "take-back": ["handler"],
  insure: ["party", "handler"],
  "strike-insured": ["party", "handler"],
  "call-meeting": ["party", "handler"],
  "call-off-meeting": ["party", "handler"],
  "minute-meeting": ["handler"],
  "record-visit": ["handler"],
  "tell-remedy": ["party"],
  "save-report": ["party"],
  "submit-report": ["party"],
  "decide-report": ["handler"],
  evaluate: ["handler"],
  suspend: ["handler"],
  resume: ["handler"],
  "ask-extension": ["applicant"],
  "ask-renewal": ["applicant"],
  "ask-change": ["applicant", "handler"],
  "ask-early-end": ["applicant", "handler"],
  "decide-ask": ["applicant", "handler"],
  "take-back-ask": ["applicant", "handler"],
  "extend-on-paper": ["nobody-here"],
  "conclude-on-paper": ["nobody-here"],
  "announce-end": ["applicant"],
  "take-back-notice": ["applicant", "handler"],
  "announce-revocation": ["handler"],
  revoke: ["handler"],
  "open-dispute": ["applicant", "handler"],
  "name-member": ["applicant", "handler"],
  "agree-third": ["applicant", "handler"],
  propose: ["handler"],
  "answer-proposed": ["applicant", "handler"],
  "close-dispute": ["applicant", "handler"],
};

/** From a status in which the step is possible. */
const statusFor = (step: LifeStep) => (step === "resume" ? "suspended" : "active");

it.each(lifeSteps)("lets take %s whom it is for, and nobody else", (step) => {
  const may = (actor: Actor, of = life) => mayStep(actor, { ...of, status: statusFor(step) }, step).allowed;
  const whom = forWhom[step];
  expect(may(citizen("author"))).toBe(whom.includes("applicant") || whom.includes("party"));
  expect(may(citizen("member"))).toBe(whom.includes("party"));
  expect(may(citizen("other"))).toBe(false);
  expect(may(delegate, ofClub)).toBe(whom.includes("applicant") || whom.includes("party"));
  expect(may(delegate)).toBe(false);
  expect(may(system)).toBe(false);
  for (const role of roles) {
    const isHandler = role === "participation-officer" || role === "unit-referent";
    expect(may(staff(role, "green"))).toBe(isHandler && whom.includes("handler"));
    expect(may(staff(role, "works"))).toBe(role === "participation-officer" && whom.includes("handler"));
    // What was moved in has nobody here: the unit in charge writes for the citizens too.
    expect(may(staff(role, "green"), movedIn)).toBe(isHandler);
  }
});

it("knows for which side somebody speaks", () => {
  expect(sideOf(citizen("author"), life)).toBe("citizens");
  expect(sideOf(citizen("member"), life)).toBe(null);
  expect(sideOf(staff("unit-referent", "green"), life)).toBe("administration");
  expect(sideOf(staff("guarantor", "green"), life)).toBe(null);
});

it("says why a report on a revoked pact is refused", () => {
  expect(mayStep(citizen("author"), { ...life, status: "revoked" }, "save-report")).toEqual({
    allowed: false,
    reason: "pact-life.refusals.revoked",
  });
});

it("leaves nothing to begin once a pact was revoked, only what is owed", () => {
  const open = (status: (typeof pactStatuses)[number]) =>
    lifeSteps.filter((step) => mayStep(staff("participation-officer", "green"), { ...movedIn, status }, step).allowed);
  expect(open("revoked")).not.toContain("plan-activity");
  expect(open("revoked")).not.toContain("extend-on-paper");
  expect(open("revoked")).toContain("take-back");
  expect(open("revoked")).toContain("answer-request");
});
