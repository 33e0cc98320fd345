// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import type { Actor, Role } from "#lib/kernel/actor.ts";
import { markOf } from "./mark.ts";
import { plainStep } from "./plain-step.ts";
import { feedbackPolicy } from "./policy.ts";
import { feedbackQuery, rateInput, resultsQuery, wordsInput } from "./schemas.ts";
import { wayBack } from "./way-back.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "s",
  level: 2,
  appointments: [{ role, unitCode: "participation" }],
});

test.each<[Role, boolean, boolean]>([
  ["participation-officer", true, true],
  ["guarantor", true, false],
  ["administrator", true, false],
  ["moderator", false, false],
  ["unit-referent", false, false],
  ["trainer", false, false],
])("%s reads: %s, hides: %s", (role, reads, hides) => {
  expect(feedbackPolicy.read(staff(role)).allowed).toBe(reads);
  expect(feedbackPolicy.hide(staff(role)).allowed).toBe(hides);
});

test("a citizen reads the public figures alone", () => {
  expect(feedbackPolicy.read({ kind: "citizen", personId: "p", level: 3 }).allowed).toBe(false);
});

describe("a rating", () => {
  test.each([
    [{ rating: "4", page: "/it" }, true],
    [{ rating: "1", service: "filing" }, true],
    [{ rating: "0", page: "/it" }, false],
    [{ rating: "6", page: "/it" }, false],
    [{ rating: "4.5", page: "/it" }, false],
    [{ rating: "x", page: "/it" }, false],
    [{ page: "/it" }, false],
    [{ rating: "4" }, false],
    [{ rating: "4", page: "/it", service: "filing" }, false],
    [{ rating: "4", service: "taxes" }, false],
    [{ rating: "4", page: "/".repeat(501) }, false],
  ])("%o is understood: %s", (raw, understood) => {
    expect(rateInput.safeParse(raw).success).toBe(understood);
  });

  test("has at most 200 characters of words", () => {
    const id = "019ac000-0000-7000-8000-000000000001";
    expect(wordsInput.parse({ id, aspect: "", comment: " " })).toEqual({ id, aspect: null, comment: null });
    expect(wordsInput.safeParse({ id, comment: "a".repeat(201) }).success).toBe(false);
    expect(wordsInput.safeParse({ id, aspect: "beautiful" }).success).toBe(false);
  });

  test("of which a month is asked that does not exist is asked of the last twelve", () => {
    expect(resultsQuery.parse({ month: "2026-13", kind: "people" })).toEqual({ kind: "page" });
  });
});

describe("after a rating without JavaScript", () => {
  test.each([
    ["the page that was rated", { page: "/it/privacy" }, "/it/privacy"],
    ["the page the service was on", { service: "booking", from: "/it/area/a?done=1" }, "/it/area/a?done=1"],
    ["no other house", { service: "booking", from: "//altrove.example/it" }, "/it/area-personale"],
    ["the personal area where a service says no page", { service: "booking" }, "/it/area-personale"],
    ["the home where nothing is said", {}, "/it"],
  ])("one goes back to %s", (_, asked, address) => {
    expect(wayBack("it", feedbackQuery.parse(asked))).toBe(address);
  });
});

test.each([
  ["asks where it is known what is rated", { hasRated: true }, "ask"],
  ["asks again for a mark that is missing", { hasRated: true, problem: "rating" as const }, "ask"],
  ["goes on asking after the mark", { hasRated: true, isFound: true }, "ask"],
  ["thanks for nothing where the mark is missing", { problem: "rating" as const }, "problem"],
  ["thanks once all is said", { hasRated: true, done: "1" as const }, "thanks"],
  ["thanks for a rating of something unknown", { isFound: true }, "thanks"],
  ["says that it was rated already", { hasRated: true, done: "again" as const }, "again"],
  ["thanks for nothing where nothing was sent", {}, "none"],
])("the page without JavaScript %s", (_, standing, step) => {
  expect(plainStep({ hasRated: false, isFound: false, ...standing })).toBe(step);
});

test("a mark recognises the same thing from the same address on the same day, and nothing else", () => {
  const page = { kind: "page", name: "proposals", address: "/it/proposte" } as const;
  const day = Temporal.PlainDate.from("2026-03-02");
  const secret = "q7Xn2vKp9sLw4tRz8yBc6mFj3hGd5aEu";
  const mark = markOf("203.0.113.7", page, day, secret);
  expect(markOf("203.0.113.7", page, day, secret)).toBe(mark);
  expect(mark).not.toContain("203");
  const others = [
    markOf("203.0.113.8", page, day, secret),
    markOf("203.0.113.7", { ...page, address: "/it/ufficio" }, day, secret),
    markOf("203.0.113.7", page, day.add({ days: 1 }), secret),
    markOf("203.0.113.7", page, day, `${secret}x`),
  ];
  expect(new Set([mark, ...others]).size).toBe(5);
});
