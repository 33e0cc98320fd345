// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import type { Staff } from "#lib/kernel/actor.ts";
import { type Examined, examinationSteps, slugOf, verbCalled } from "./examination-steps.ts";
import { examinationVerbs } from "./examination-vocabulary.ts";
import { type PactStatus, pactStatuses } from "./vocabulary.ts";

const officer: Staff = {
  kind: "staff",
  personId: "officer",
  level: 2,
  appointments: [{ role: "participation-officer", unitCode: "participation" }],
};

const pact: Examined = {
  status: "under-review",
  kind: "ordinary",
  observationsUntil: null,
  integrations: 0,
  integrationsAllowed: 1,
  remarksUntil: null,
  remarked: false,
  bothAgreed: null,
};

const possible = (change: Partial<Examined>, actor = officer) => {
  const steps = examinationSteps(actor, { ...pact, ...change }, { unitCode: "works" }, "2026-03-10");
  return examinationVerbs.filter((verb) => steps[verb].allowed);
};

describe("what can be done", () => {
  it("follows the status", () => {
    const by: Partial<Record<PactStatus, string[]>> = {
      submitted: ["takeIn", "proposeMerger", "archive"],
      "awaiting-integration": ["classify", "askOpinion", "arrangeVisit", "proposeMerger", "archive", "assign"],
      "open-to-observations": ["classify", "askOpinion", "arrangeVisit", "callAssembly", "proposeMerger", "assign"],
      "refusal-announced": ["reconsider", "refuse", "assign"],
      "co-design": ["askOpinion", "arrangeVisit", "callAssembly", "announceRefusal", "archive", "assign"],
      refused: [],
      withdrawn: [],
    };
    for (const [status, verbs] of Object.entries(by)) expect(possible({ status: status as PactStatus })).toEqual(verbs);
  });

  it("waits for what has to come first", () => {
    expect(possible({})).toContain("admit");
    expect(possible({ kind: null })).not.toContain("admit");
    expect(possible({ integrations: 1 })).not.toContain("requestIntegration");
    expect(possible({ observationsUntil: "2026-03-01" })).not.toContain("openToObservations");
    expect(possible({ bothAgreed: false })).not.toContain("merge");
    expect(possible({ bothAgreed: true })).toContain("merge");
    const announced = { status: "refusal-announced", remarksUntil: "2026-03-10" } as const;
    expect(possible(announced)).not.toContain("refuse");
    expect(possible({ ...announced, remarked: true })).toContain("refuse");
    expect(possible({ ...announced, remarksUntil: "2026-03-09" })).toContain("refuse");
  });

  it("is nothing for who has no part in it", () => {
    const trainer: Staff = { ...officer, appointments: [{ role: "trainer", unitCode: "participation" }] };
    for (const status of pactStatuses) expect(possible({ status }, trainer)).toEqual([]);
  });
});

it("each step has an address of its own", () => {
  expect(slugOf("announceRefusal")).toBe("announce-refusal");
  for (const verb of examinationVerbs) expect(verbCalled(slugOf(verb))).toBe(verb);
  expect(verbCalled("nothing")).toBeUndefined();
});
