// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { Refusal, WrongState } from "#lib/kernel/errors.ts";
import { textStates } from "./text-vocabulary.ts";
import {
  type Agreed,
  agrees,
  canStep,
  isAgreed,
  isGone,
  isReady,
  sameWords,
  standingOf,
  stepOn,
  stoodIn,
  textWorkflow,
} from "./text-workflow.ts";
import { pactStatuses } from "./vocabulary.ts";

const clause = (given: Partial<Agreed> = {}): Agreed => ({
  version: 3,
  isRemoved: false,
  agreedByCitizens: 3,
  agreedByOffice: 3,
  ...given,
});

describe("a side agrees", () => {
  test("with the version it read, and with no later one", () => {
    expect(agrees(clause(), "citizens")).toBe(true);
    expect(agrees(clause({ agreedByCitizens: 2 }), "citizens")).toBe(false);
    expect(agrees(clause({ agreedByOffice: null }), "office")).toBe(false);
    expect(isAgreed(clause({ agreedByOffice: 2 }))).toBe(false);
  });

  test("also with taking a clause out, and only then it is gone", () => {
    expect(isGone(clause({ isRemoved: true }))).toBe(true);
    expect(isGone(clause({ isRemoved: true, agreedByCitizens: 2 }))).toBe(false);
    expect(isGone(clause())).toBe(false);
  });
});

describe("the picture of a text", () => {
  test("counts what is agreed, what is open and who is waited for", () => {
    const clauses = [clause(), clause({ agreedByCitizens: null }), clause({ agreedByCitizens: 1, agreedByOffice: 2 })];
    expect(standingOf(clauses, 4)).toEqual({
      clauses: 3,
      agreed: 1,
      open: 2,
      waitingFor: { citizens: 2, office: 1 },
      suggestions: 4,
    });
  });

  test("leaves out what both took out, and shows what only one wants out", () => {
    const clauses = [clause({ isRemoved: true }), clause({ isRemoved: true, agreedByOffice: 2 })];
    expect(standingOf(clauses, 0)).toMatchObject({ clauses: 1, agreed: 0, open: 1 });
  });

  test("is ready with clauses, all agreed, and no suggestion", () => {
    expect(isReady(standingOf([clause()], 0))).toBe(true);
    expect(isReady(standingOf([clause()], 1))).toBe(false);
    expect(isReady(standingOf([], 0))).toBe(false);
    expect(isReady(standingOf([clause({ isRemoved: true })], 0))).toBe(false);
    expect(isReady(standingOf([clause({ agreedByOffice: 1 })], 0))).toBe(false);
  });
});

describe("the way of a text", () => {
  const steps: Record<string, Record<string, string>> = {
    open: { writeText: "open", freezeText: "frozen", sendToGiunta: "before-giunta", abandon: "abandoned" },
    "before-giunta": { approve: "frozen", sendBack: "open", abandon: "abandoned" },
    frozen: { reopenText: "open", sign: "signed", abandon: "abandoned" },
    signed: {},
    abandoned: {},
  };

  test.each(textStates)("leads on from %s", (state) => {
    const verbs = textWorkflow.verbsFrom(state);
    expect(Object.fromEntries(verbs.map((verb) => [verb, textWorkflow.next(verb, state)]))).toEqual(steps[state]);
  });

  const first = { state: "open", askId: null } as const;
  const change = { state: "open", askId: "ask" } as const;

  test("takes the pact along with the first text", () => {
    expect(stepOn("freezeText", { status: "co-design" }, first)).toMatchObject({ status: "approved", state: "frozen" });
    expect(() => stepOn("freezeText", { status: "active" }, first)).toThrow(WrongState);
    expect(() => stepOn("writeText", { status: "co-design" }, null)).toThrow(Refusal);
    expect(() => stepOn("writeText", { status: "active" }, null)).toThrow(WrongState);
  });

  test("leaves the pact as it is with a change, as long as it is in force", () => {
    const possible = pactStatuses.filter((status) => canStep("freezeText", { status }, change));
    expect(possible).toEqual(["signed", "active", "extended", "suspended"]);
    for (const status of possible)
      expect(stepOn("freezeText", { status }, change)).toMatchObject({ status, state: "frozen" });
    expect(canStep("sign", { status: "active" }, change)).toBe(false);
    expect(canStep("sign", { status: "active" }, null)).toBe(false);
    expect(() => stepOn("writeText", { status: "revoked" }, change)).toThrow(WrongState);
  });
});

test("two texts read the same clause by clause, in the same order", () => {
  const [one, other] = [
    { heading: "Orari", body: "Di sabato." },
    { heading: "Orari", body: "Di domenica." },
  ];
  expect(sameWords([one, other], [one, other])).toBe(true);
  expect(sameWords([one, other], [other, one])).toBe(false);
  expect(sameWords([one], [one, other])).toBe(false);
  expect(stoodIn([one], other)).toBe(false);
  expect(stoodIn([other, one], one)).toBe(true);
});
