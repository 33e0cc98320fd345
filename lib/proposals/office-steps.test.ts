// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import type { Actor, Role } from "#lib/kernel/actor.ts";
import { locales } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { officeSteps } from "./office-steps.ts";
import { type ProposalStatus, publicStatuses } from "./vocabulary.ts";
import { officeVerbs } from "./workflow.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});
const proposal = (status: ProposalStatus) => ({ status, integrationRequest: null });
const file = { unitCode: "participation", officer: "Silvia Guerrini" };

test.each([
  ["submitted", ["takeCharge"]],
  ["under-examination", ["requestIntegration", "answer"]],
  ["awaiting-integration", ["answer"]],
  ["answered", []],
  ["withdrawn", []],
] as const)("an officer can do with a proposal that is %s: %j", (status, possible) => {
  const steps = officeSteps(staff("participation-officer"), proposal(status), file);
  expect(officeVerbs.filter((verb) => steps[verb].allowed)).toEqual(possible);
});

test("additions are asked for once", () => {
  const asked = { status: "under-examination", integrationRequest: "Quale strada?" } as const;
  const steps = officeSteps(staff("participation-officer"), asked, file);
  expect(steps.requestIntegration).toMatchObject({ reason: "proposals.refusals.askedBefore" });
  expect(steps.answer.allowed).toBe(true);
});

test.each(publicStatuses)("the guarantor reads one that is %s, and does nothing", (status) => {
  const steps = officeSteps(staff("guarantor"), proposal(status), file);
  for (const verb of officeVerbs) expect(steps[verb]).toMatchObject({ reason: "proposals.refusals.notExaminer" });
});

test("every step that is held back says why, in both languages, and by whom the case was taken", () => {
  for (const status of publicStatuses) {
    const steps = Object.values(officeSteps(staff("participation-officer"), proposal(status), file));
    for (const step of steps) {
      if (step.allowed) continue;
      expect(step.reason).toMatch(/^proposals\.desk\.unavailable\./);
      for (const locale of locales) {
        const sentence = translator(locale)(step.reason, step.params);
        expect(sentence.includes("Silvia Guerrini")).toBe(step.reason.endsWith(".taken"));
      }
    }
  }
});
