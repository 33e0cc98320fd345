// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import {
  admissibilityInput,
  callMeetingInput,
  callOffMeetingInput,
  closeProposalInput,
  estimateCostInput,
  moveMeetingInput,
  reportStepInput,
  valuateProposalInput,
} from "./examination-schemas.ts";
import { answerProposalInput } from "./schemas.ts";
import { progressOf, weightedTotal } from "./valuation.ts";

const proposalId = "019ac000-0000-7000-8000-000000000000";
const messagesOf = (error: { issues: { message: string; path: PropertyKey[] }[] } | undefined) =>
  error?.issues.map(({ message, path }) => `${path.join(".")}: ${message}`);

describe("a sum in euros", () => {
  test.each([
    ["0", 0],
    ["18500", 1_850_000],
    ["18.500", 1_850_000],
    ["18.500,50", 1_850_050],
    ["€ 1.234.567,8", 123_456_780],
    ["12,05", 1205],
  ])("%j is %i cents", (written, cents) => {
    expect(estimateCostInput.parse({ proposalId, cost: written })).toMatchObject({ cost: cents, costNote: null });
  });

  test.each(["", "-5", "18.50", "1,234", "12,345", "1e3", "tanto", "9999999999", "1.23.456", "٣"])(
    "%j is refused",
    (written) => {
      expect(estimateCostInput.safeParse({ proposalId, cost: written }).success).toBe(false);
    },
  );
});

test("a mark is a whole number from 0 to 5", () => {
  const marks = (score: string) => valuateProposalInput.safeParse({ proposalId, scores: { cost: { score } } });
  for (const score of ["0", "5"]) expect(marks(score).success).toBe(true);
  for (const score of ["6", "-1", "2.5", "", "tre"]) expect(marks(score).success).toBe(false);
});

describe("a meeting", () => {
  const invitation = { proposalId, day: "2026-07-10", time: "17:30", place: "Sala giunta", link: "" };

  test("is at the hour of Rome, in summer and in winter", () => {
    expect(callMeetingInput.parse(invitation).startsAt.toString()).toBe("2026-07-10T15:30:00Z");
    expect(callMeetingInput.parse({ ...invitation, day: "2026-12-10" }).startsAt.toString()).toBe(
      "2026-12-10T16:30:00Z",
    );
  });

  test.each([
    [{ day: "2026-02-30" }, "day: fields.date"],
    [{ time: "24:00" }, "time: examination.fields.time"],
    [{ day: "2027-03-28", time: "02:30" }, "time: fields.moment"],
    [{ place: "" }, "place: examination.fields.placeOrLink"],
    [{ link: "http://incontri.example" }, "link: examination.fields.link"],
    [{ link: "javascript:alert(1)" }, "link: examination.fields.link"],
  ])("%j is refused with %j", (change, message) => {
    expect(messagesOf(callMeetingInput.safeParse({ ...invitation, ...change }).error)).toEqual([message]);
  });
});

test("a meeting is moved or called off with a reason", () => {
  const moved = { meetingId: proposalId, day: "2026-07-10", time: "17:30", place: "Sala giunta", link: "" };
  const reason = "La sala è chiusa per lavori.";
  expect(moveMeetingInput.parse({ ...moved, reason }).startsAt.toString()).toBe("2026-07-10T15:30:00Z");
  expect(messagesOf(moveMeetingInput.safeParse(moved).error)).toEqual(["reason: fields.required"]);
  expect(messagesOf(callOffMeetingInput.safeParse({ meetingId: proposalId }).error)).toEqual([
    "callingOffReason: fields.required",
  ]);
});

describe("a step", () => {
  const stepId = proposalId;

  test.each([
    ["planned", "40", 0],
    ["under-way", "40", 40],
    ["done", "", 100],
  ])("that is %s, with %j written beside it, is at %i", (state, percent, kept) => {
    expect(reportStepInput.parse({ stepId, state, percent })).toMatchObject({ state, percent: kept });
  });

  test("under way says how far", () => {
    for (const percent of ["", "100", "-1", "mezzo"]) {
      expect(reportStepInput.safeParse({ stepId, state: "under-way", percent }).success).toBe(false);
    }
  });
});

describe("without reasons", () => {
  test.each(["", "No.", "   \n  \u200b  "])("%j declares nothing inadmissible and closes nothing", (words) => {
    expect(admissibilityInput.safeParse({ proposalId, reason: words }).success).toBe(false);
    expect(closeProposalInput.safeParse({ proposalId, closing: "done", closingNote: words }).success).toBe(false);
  });

  const answer = {
    proposalId,
    outcome: "accepted",
    answer: "La panchina serve e il posto è adatto: l’abbiamo verificato con l’ufficio tecnico.",
    nextSteps: "Il servizio la posa.",
    implementingUnitCode: "works",
  };

  test("an answer is none, and a promise is somebody's", () => {
    expect(answerProposalInput.safeParse(answer).success).toBe(true);
    expect(answerProposalInput.safeParse({ ...answer, answer: "Sì." }).success).toBe(false);
    expect(messagesOf(answerProposalInput.safeParse({ ...answer, implementingUnitCode: "" }).error)).toEqual([
      "implementingUnitCode: fields.required",
    ]);
    const refusal = { ...answer, outcome: "not-accepted", implementingUnitCode: "" };
    expect(answerProposalInput.safeParse(refusal).success).toBe(true);
  });
});

describe("marks and progress", () => {
  test("are weighed", () => {
    expect(weightedTotal([])).toBeNull();
    expect(
      weightedTotal([
        { score: 5, weight: 3 },
        { score: 0, weight: 1 },
      ]),
    ).toBe(3.8);
  });

  test("are never rounded up to done", () => {
    expect(progressOf([])).toBe(0);
    expect(progressOf([{ percent: 100 }, { percent: 99 }])).toBe(99);
    expect(progressOf([{ percent: 100 }])).toBe(100);
  });
});
