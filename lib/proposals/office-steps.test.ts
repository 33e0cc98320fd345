// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Actor, Role, Staff } from "#lib/kernel/actor.ts";
import { locales } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { officeSteps } from "./office-steps.ts";
import { type ProposalStatus, publicStatuses } from "./vocabulary.ts";
import { officeVerbs } from "./workflow.ts";

const staff = (role: Role): Staff => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});
const nothingYet = {
  kind: "proposal",
  outcome: null,
  integrationRequest: null,
  publication: "published",
  admittedAt: null,
  implementingUnitCode: null,
} as const;
const proposal = (status: ProposalStatus) => ({ ...nothingYet, status });
const file = { unitCode: "participation", officer: "Silvia Guerrini" };

test.each([
  ["submitted", ["takeCharge", "declareInadmissible", "assign", "merge", "split"]],
  ["under-examination", officeVerbs.filter((verb) => !["takeCharge", "implement", "close"].includes(verb))],
  [
    "awaiting-integration",
    officeVerbs.filter((verb) => !["takeCharge", "requestIntegration", "implement", "close"].includes(verb)),
  ],
  ["answered", ["implement", "close"]],
  ["under-way", ["implement", "close"]],
  ["collecting", []],
  ["closed", []],
  ["inadmissible", []],
  ["merged", []],
  ["withdrawn", []],
  ["lapsed", []],
] as const)("an officer can do with a proposal that is %s: %j", (status, possible) => {
  const steps = officeSteps(staff("participation-officer"), proposal(status), file);
  expect(officeVerbs.filter((verb) => steps[verb].allowed)).toEqual(possible);
});

test("additions are asked for once", () => {
  const asked = { ...proposal("under-examination"), integrationRequest: "Quale strada?" };
  const steps = officeSteps(staff("participation-officer"), asked, file);
  expect(steps.requestIntegration).toMatchObject({ reason: "proposals.refusals.askedBefore" });
  expect(steps.answer.allowed).toBe(true);
});

test.each([
  ["admit", { admittedAt: new Date() }, "examination.unavailable.admitted"],
  ["merge", { kind: "petition" }, "examination.refusals.signedText"],
  ["split", { kind: "initiative" }, "examination.refusals.signedText"],
] as const)("%s is held back where it was done or is not for this one", (verb, change, reason) => {
  const steps = officeSteps(staff("participation-officer"), { ...proposal("under-examination"), ...change }, file);
  expect(steps[verb]).toMatchObject({ reason });
});

test("what was not accepted is not implemented", () => {
  const rejected = { ...proposal("answered"), outcome: "not-accepted" } as const;
  const steps = officeSteps(staff("participation-officer"), rejected, file);
  for (const verb of ["implement", "close"] as const) {
    expect(steps[verb]).toMatchObject({ reason: "examination.unavailable.notAccepted" });
  }
});

test("the unit the answer entrusted implements and closes, and does nothing else", () => {
  const entrusted = { ...proposal("under-way"), implementingUnitCode: "works" };
  const referent: Actor = { ...staff("unit-referent"), appointments: [{ role: "unit-referent", unitCode: "works" }] };
  const steps = officeSteps(referent, entrusted, file);
  expect(officeVerbs.filter((verb) => steps[verb].allowed)).toEqual(["implement", "close"]);
});

test.each(publicStatuses)("the guarantor reads one that is %s, and does nothing", (status) => {
  const steps = officeSteps(staff("guarantor"), proposal(status), file);
  for (const verb of officeVerbs)
    expect(steps[verb]).toMatchObject({ reason: expect.stringMatching(/\.not(Examiner|Implementer)$/) });
});

test("every step that is held back says why, in both languages, and by whom the case was taken", () => {
  for (const status of publicStatuses) {
    const steps = Object.values(officeSteps(staff("participation-officer"), proposal(status), file));
    for (const step of steps) {
      if (step.allowed) continue;
      expect(step.reason).toMatch(/^(proposals\.desk|examination)\.unavailable\./);
      for (const locale of locales) {
        const sentence = translator(locale)(step.reason, step.params);
        expect(sentence.includes("Silvia Guerrini")).toBe(step.reason.endsWith(".taken"));
      }
    }
  }
});
