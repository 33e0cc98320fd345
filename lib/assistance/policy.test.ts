// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import type { Actor, Citizen, Counter, Role, Staff } from "#lib/kernel/actor.ts";
import { system } from "#lib/kernel/actor.ts";
import { requestSteps } from "./office-steps.ts";
import { assistancePolicy } from "./policy.ts";

const citizen = (personId: string): Citizen => ({ kind: "citizen", personId, level: 1 });
const staff = (role: Role, unitCode = "participation"): Staff => ({
  kind: "staff",
  personId: "s",
  level: 2,
  appointments: [{ role, unitCode }],
});
const counter: Counter = {
  kind: "counter",
  personId: "s",
  level: 3,
  appointments: [{ role: "participation-officer", unitCode: "participation" }],
  onBehalfOf: "anna",
};

const inWorks = { unitCode: "works" };

describe("a request", () => {
  test.each<[string, Actor, boolean]>([
    ["a citizen, however they came in", citizen("anna"), true],
    ["the counter for somebody", counter, true],
    ["an employee at work", staff("participation-officer"), false],
    ["the system", system, false],
  ])("is made by %s: %#", (_, actor, allowed) => {
    expect(assistancePolicy.ask(actor).allowed).toBe(allowed);
  });

  test("is read and completed by who made it alone", () => {
    expect(assistancePolicy.readOwn(citizen("anna"), { personId: "anna" })).toBe(true);
    expect(assistancePolicy.integrate(citizen("bruno"), { personId: "anna" }).allowed).toBe(false);
    expect(assistancePolicy.integrate(counter, { personId: "anna" }).allowed).toBe(true);
  });

  test("of a visitor belongs to no account", () => {
    expect(assistancePolicy.readOwn(system, { personId: null })).toBe(false);
    expect(assistancePolicy.integrate(citizen("anna"), { personId: null }).allowed).toBe(false);
  });
});

describe.each(["takeCharge", "requestIntegration", "answer", "close", "assign"] as const)("to %s", (verb) => {
  test.each<[string, Actor, boolean]>([
    ["the participation office", staff("participation-officer"), true],
    ["the referent of the unit in charge", staff("unit-referent", "works"), true],
    ["the referent of another unit", staff("unit-referent", "green"), false],
    ["a moderator", staff("moderator"), false],
    ["the guarantor", staff("guarantor"), false],
    ["an administrator", staff("administrator"), false],
    ["a trainer", staff("trainer", "works"), false],
    ["a citizen", citizen("anna"), false],
    ["the system", system, false],
  ])("%s is let: %#", (_, actor, allowed) => {
    expect(assistancePolicy[verb](actor, inWorks).allowed).toBe(allowed);
  });
});

describe("the buttons of the desk", () => {
  const officer = staff("participation-officer");
  const request = { integrationRequest: null, personId: "anna", email: null };

  test("say why a step is held back", () => {
    const steps = requestSteps(officer, { ...request, status: "answered" }, inWorks);
    expect(steps.answer).toMatchObject({ reason: "assistance.unavailable.answered" });
    expect(steps.close.allowed).toBe(true);
    expect(requestSteps(officer, { ...request, status: "submitted" }, inWorks).close).toMatchObject({
      reason: "assistance.unavailable.notAnswered",
    });
  });

  test("ask for more once, and only who can be written to", () => {
    const asked = requestSteps(officer, { ...request, status: "in-charge", integrationRequest: "Dove?" }, inWorks);
    expect(asked.requestIntegration).toMatchObject({ reason: "proposals.refusals.askedBefore" });
    const voiceOnly = requestSteps(officer, { ...request, status: "in-charge", personId: null }, inWorks);
    expect(voiceOnly.requestIntegration).toMatchObject({ reason: "assistance.refusals.unreachable" });
  });

  test("tell a referent of another unit that it is not theirs", () => {
    const steps = requestSteps(staff("unit-referent", "green"), { ...request, status: "submitted" }, inWorks);
    for (const step of Object.values(steps)) expect(step).toMatchObject({ reason: "assistance.refusals.notOffice" });
  });
});
