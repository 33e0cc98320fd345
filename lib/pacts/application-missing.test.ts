// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from "vitest";
import { type Asked, isComplete, missingIn, type Written } from "./application-missing.ts";
import { applicationSteps } from "./application-vocabulary.ts";

const whole: Written = {
  applicantKind: "informal-group",
  applicantName: "Vicini dei Tigli",
  associationId: null,
  title: "Ci prendiamo cura del giardino",
  summary: "Puliamo il giardino.",
  commonsId: null,
  topicCode: "green",
  zoneCode: "01",
  address: null,
  longitude: null,
  area: null,
  durationMonths: 12,
  rhythm: "periodic",
  answers: { objectives: "Fiori", activities: "Potare" },
};

const asked: Asked = {
  sections: [
    { step: "idea", fields: [{ key: "objectives", isRequired: true }] },
    {
      step: "plan",
      fields: [
        { key: "activities", isRequired: true },
        { key: "reporting", isRequired: false },
      ],
    },
  ],
  declarations: [
    { id: "a", version: 2, isRequired: true },
    { id: "b", version: 1, isRequired: false },
  ],
  declared: [{ declarationId: "a", version: 2 }],
  confirmed: 2,
  fewest: 2,
  longest: 48,
};

it("finds a whole application complete, at every step", () => {
  for (const step of applicationSteps) expect([step, isComplete(step, whole, asked)]).toEqual([step, true]);
});

describe.each<[string, Partial<Written>, Partial<Asked>, string, string]>([
  ["a group without a name", { applicantName: null }, {}, "who", "groupName"],
  ["a group that is too small", {}, { confirmed: 1 }, "who", "members"],
  ["an association that is not named", { applicantKind: "association" }, {}, "who", "applicant"],
  ["a short title", { title: "Fiori" }, {}, "idea", "title"],
  ["a question without an answer", { answers: { activities: "Potare" } }, {}, "idea", "answer.objectives"],
  ["no topic", { topicCode: null }, {}, "place", "topicCode"],
  ["no place at all", { zoneCode: null }, {}, "place", "address"],
  ["a pact without a duration", { durationMonths: null }, {}, "plan", "durationMonths"],
  ["a pact that is too long", { durationMonths: 49 }, {}, "plan", "durationMonths"],
  ["no rhythm", { rhythm: null }, {}, "plan", "rhythm"],
  ["a declaration in old words", {}, { declared: [{ declarationId: "a", version: 1 }] }, "declarations", "declared.a"],
])("%s", (_, change, more, step, field) => {
  it(`is missing at ${step} and at the summary`, () => {
    const pact = { ...whole, ...change };
    for (const at of [step as "who", "summary"] as const) {
      expect(Object.keys(missingIn(at, pact, { ...asked, ...more }))).toEqual([field]);
    }
  });
});
