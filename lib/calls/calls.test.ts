// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { callPolicy } from "./policy.ts";
import {
  answerQuestionInput,
  askQuestionInput,
  prolongCallInput,
  publishCallInput,
  reviseCallInput,
  withdrawCallInput,
} from "./schemas.ts";
import { standingOn, takesQuestionsOn } from "./standing-policy.ts";
import { callStates, questionStates } from "./vocabulary.ts";
import { callWorkflow, questionWorkflow } from "./workflow.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "office" }],
});
const citizen: Actor = { kind: "citizen", personId: "p", level: 1 };

it.each(roles)("lets the %s read and write calls accordingly", (role) => {
  expect(callPolicy.write(staff(role)).allowed).toBe(role === "participation-officer");
  const readers = ["participation-officer", "administrator", "guarantor", "unit-referent", "mayor-staff"];
  expect(callPolicy.read(staff(role)).allowed).toBe(readers.includes(role));
  expect(callPolicy.ask(staff(role)).allowed).toBe(false);
});

it("lets citizens ask, and nothing else", () => {
  expect(callPolicy.ask(citizen).allowed).toBe(true);
  for (const actor of [citizen, system]) {
    expect(callPolicy.read(actor).allowed).toBe(false);
    expect(callPolicy.write(actor).allowed).toBe(false);
  }
  expect(callPolicy.ask(system).allowed).toBe(false);
});

it("has these verbs, state by state", () => {
  expect(Object.fromEntries(callStates.map((state) => [state, callWorkflow.verbsFrom(state)]))).toEqual({
    draft: ["revise", "attach", "detach", "discard", "publish"],
    published: ["detach", "prolong", "withdraw", "ask"],
    withdrawn: ["detach"],
  });
  expect(Object.fromEntries(questionStates.map((state) => [state, questionWorkflow.verbsFrom(state)]))).toEqual({
    waiting: ["answer", "setAside"],
    answered: [],
    "set-aside": [],
  });
});

describe("the days of a call", () => {
  const call = {
    state: "published",
    opensOn: "2026-03-01",
    closesOn: "2026-03-31",
    questionsUntil: "2026-03-20",
  } as const;
  const on = (day: string) => Temporal.PlainDate.from(day);

  it.each([
    ["2026-02-28", "coming", true],
    ["2026-03-01", "open", true],
    ["2026-03-20", "open", true],
    ["2026-03-21", "open", false],
    ["2026-03-31", "open", false],
    ["2026-04-01", "closed", false],
  ])("on %s it is %s", (day, standing, takesQuestions) => {
    expect(standingOn(call, on(day))).toBe(standing);
    expect(takesQuestionsOn(call, on(day))).toBe(takesQuestions);
  });

  it("a draft and what was withdrawn take nothing on any day", () => {
    for (const state of ["draft", "withdrawn"] as const) {
      expect(standingOn({ ...call, state }, on("2026-03-10"))).toBe(state);
      expect(takesQuestionsOn({ ...call, state }, on("2026-03-10"))).toBe(false);
    }
    expect(takesQuestionsOn({ ...call, questionsUntil: null }, on("2026-03-10"))).toBe(false);
  });
});

const wrongFields = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("bad input", () => {
  const id = randomUUID();
  const days = { id, opensOn: "2026-03-01", closesOn: "2026-04-15", questionsUntil: "" };

  it.each([
    [[], {}],
    [[], { questionsUntil: "2026-04-15" }],
    [["closesOn"], { closesOn: "2026-02-28" }],
    [["questionsUntil"], { questionsUntil: "2026-04-16" }],
    [["questionsUntil"], { questionsUntil: "2026-02-28" }],
    [["opensOn"], { opensOn: "2026-02-30" }],
    [["closesOn"], { closesOn: "presto" }],
  ])("publishing finds %j wrong", (fields, change) => {
    expect(wrongFields(publishCallInput.safeParse({ ...days, ...change }))).toEqual(fields);
  });

  it("more time has a reason, and questions that end before it closes", () => {
    const reason = "Ce lo chiedono in molti: serve altro tempo.";
    const prolonged = { id, closesOn: "2026-05-01", questionsUntil: "2026-05-02", reason };
    expect(wrongFields(prolongCallInput.safeParse(prolonged))).toEqual(["questionsUntil"]);
    expect(wrongFields(prolongCallInput.safeParse({ ...prolonged, questionsUntil: "", reason: "" }))).toEqual([
      "reason",
    ]);
    expect(wrongFields(withdrawCallInput.safeParse({ id, withdrawalReason: "boh" }))).toEqual(["withdrawalReason"]);
  });

  it("a call about a theme names no commons, and shows no picture", () => {
    const words = {
      id,
      version: "1",
      subject: "theme",
      title: "Muri da dipingere",
      body: "",
      criteria: "",
      topicCode: "",
    };
    expect(reviseCallInput.parse({ ...words, commons: [randomUUID()] }).commons).toEqual([]);
    expect(wrongFields(reviseCallInput.safeParse({ ...words, body: "![x](https://evil.example/x.png)" }))).toEqual([
      "body",
    ]);
    expect(wrongFields(reviseCallInput.safeParse({ ...words, subject: "commons", commons: ["1"] }))).toEqual([
      "commons.0",
    ]);
  });

  it("questions and answers have words", () => {
    expect(wrongFields(askQuestionInput.safeParse({ id, callId: id, body: "Quando?" }))).toEqual(["body"]);
    const answered = { questionId: id, published: "Possono partecipare le imprese?", answer: "" };
    expect(wrongFields(answerQuestionInput.safeParse(answered))).toEqual(["answer"]);
  });
});
