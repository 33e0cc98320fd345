// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { residencyResults } from "#lib/accounts/vocabulary.ts";
import { locales } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { decisionOn, eligibility, type Facts, type Requirement, type Verdict } from "./eligibility.ts";
import { missingFacts, obstacles } from "./vocabulary.ts";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const on = day("2026-06-15");

const resident: Facts = {
  birthDate: day("1980-03-01"),
  residency: "resident",
  zone: "centro",
  tie: null,
  level: 2,
  isErased: false,
};

const judge = (facts: Partial<Facts>, requirement: Partial<Requirement> = {}, date = on) =>
  eligibility({ ...resident, ...facts }, { territory: "anyone", ...requirement }, date);

const yes: Verdict = { verdict: "yes" };
const no = (reason: (typeof obstacles)[number]): Verdict => ({ verdict: "no", reason });
const notYet = (...missing: [(typeof missingFacts)[number], ...(typeof missingFacts)[number][]]): Verdict => ({
  verdict: "not-yet",
  missing,
});

describe("age", () => {
  test.each<[string, string, string, Requirement["minimumAge"], Requirement["maximumAge"], Verdict]>([
    ["the day before the sixteenth birthday", "2010-06-16", "2026-06-15", 16, undefined, no("too-young")],
    ["on the sixteenth birthday", "2010-06-15", "2026-06-15", 16, undefined, yes],
    ["the day after it", "2010-06-14", "2026-06-15", 16, undefined, yes],
    ["born on 29 February, on 27 February", "2012-02-29", "2026-02-27", 14, undefined, no("too-young")],
    ["born on 29 February, on 28 February", "2012-02-29", "2026-02-28", 14, undefined, yes],
    ["born on 29 February, 28 February of a leap year", "2012-02-29", "2028-02-28", 16, undefined, no("too-young")],
    ["born on 29 February, 29 February of a leap year", "2012-02-29", "2028-02-29", 16, undefined, yes],
    ["fourteen still fits a track up to fourteen", "2011-06-16", "2026-06-15", 9, 14, yes],
    ["fifteen today no longer does", "2011-06-15", "2026-06-15", 9, 14, no("too-old")],
    ["eight does not yet", "2017-06-16", "2026-06-15", 9, 14, no("too-young")],
    ["a highest age alone", "1950-01-01", "2026-06-15", undefined, 30, no("too-old")],
    ["a lowest age of nought", "2026-06-15", "2026-06-15", 0, undefined, yes],
    ["not born yet", "2030-01-01", "2026-06-15", 0, undefined, no("too-young")],
  ])("%s", (_, birthDate, date, minimumAge, maximumAge, expected) => {
    expect(judge({ birthDate: day(birthDate) }, { minimumAge, maximumAge }, day(date))).toEqual(expected);
  });

  test("an unknown date of birth matters only where an age is asked", () => {
    expect(judge({ birthDate: null }, { minimumAge: 16 })).toEqual(notYet("birth-date"));
    expect(judge({ birthDate: null }, { maximumAge: 30 })).toEqual(notYet("birth-date"));
    expect(judge({ birthDate: null })).toEqual(yes);
  });
});

describe("territory", () => {
  test.each(residencyResults)("open to anyone, it does not ask (%s)", (residency) => {
    expect(judge({ residency }, { territory: "anyone" })).toEqual(yes);
  });

  test.each<[Requirement["territory"], Facts["residency"], Facts["tie"], Verdict]>([
    ["residents", "resident", null, yes],
    ["residents", "not_resident", null, no("not-resident")],
    ["residents", "not_resident", "work", no("not-resident")],
    ["residents", "unknown", "study", notYet("residency")],
    ["residents", "unavailable", null, notYet("residency-check")],
    ["residents-or-ties", "resident", null, yes],
    ["residents-or-ties", "not_resident", "work", yes],
    ["residents-or-ties", "not_resident", "study", yes],
    ["residents-or-ties", "not_resident", null, no("no-tie")],
    ["residents-or-ties", "unknown", "work", yes],
    ["residents-or-ties", "unknown", null, notYet("residency")],
    ["residents-or-ties", "unavailable", "study", yes],
    ["residents-or-ties", "unavailable", null, notYet("residency-check")],
  ])("%s: %s with tie %s", (territory, residency, tie, expected) => {
    expect(judge({ residency, tie }, { territory })).toEqual(expected);
  });
});

describe("neighbourhoods", () => {
  const zones = ["centro", "porto"] as const;

  test.each<[string, Partial<Facts>, Requirement["territory"], Verdict]>([
    ["one of them", { zone: "porto" }, "residents", yes],
    ["another one", { zone: "colline" }, "residents", no("other-zone")],
    ["unknown", { zone: null }, "residents", notYet("zone")],
    ["unknown together with the residency", { zone: null, residency: "unknown" }, "residents", notYet("residency")],
    [
      "unknown of someone who lives elsewhere",
      { zone: null, residency: "not_resident" },
      "residents",
      no("not-resident"),
    ],
    ["where they work", { zone: "centro", residency: "not_resident", tie: "work" }, "residents-or-ties", yes],
    ["unknown, open to anyone", { zone: null, residency: "unknown" }, "anyone", notYet("zone")],
  ])("%s", (_, facts, territory, expected) => {
    expect(judge(facts, { territory, zones })).toEqual(expected);
  });
});

describe("level of the identity", () => {
  test.each<[Facts["level"], Requirement["minimumLevel"], Verdict]>([
    [1, undefined, yes],
    [1, 1, yes],
    [1, 2, notYet("assurance-level")],
    [2, 2, yes],
    [3, 2, yes],
    [2, 3, notYet("assurance-level")],
  ])("%s where %s is asked", (level, minimumLevel, expected) => {
    expect(judge({ level }, { minimumLevel })).toEqual(expected);
  });
});

describe("several things at once", () => {
  const strict: Requirement = { territory: "residents", minimumAge: 16, minimumLevel: 2, zones: ["centro"] };

  test("everything missing is named together, in a fixed order", () => {
    const unknown: Partial<Facts> = { birthDate: null, residency: "unavailable", zone: null, level: 1 };
    expect(judge(unknown, strict)).toEqual(notYet("birth-date", "residency-check", "assurance-level"));
    expect(judge({ ...unknown, residency: "resident" }, strict)).toEqual(
      notYet("birth-date", "zone", "assurance-level"),
    );
  });

  test("an obstacle outweighs what is missing", () => {
    expect(judge({ birthDate: null, residency: "not_resident", level: 1 }, strict)).toEqual(no("not-resident"));
    expect(judge({ birthDate: day("2015-01-01"), residency: "unknown", zone: null }, strict)).toEqual(no("too-young"));
  });

  test("an erased account takes part in nothing", () => {
    expect(judge({ isErased: true })).toEqual(no("account-erased"));
    expect(judge({ isErased: true, birthDate: null, residency: "not_resident" }, strict)).toEqual(no("account-erased"));
  });
});

describe("words for every verdict", () => {
  const requirement: Requirement = { territory: "residents", minimumAge: 16, maximumAge: 30, minimumLevel: 2 };

  test("a yes is allowed", () => {
    expect(decisionOn(yes, requirement)).toEqual({ allowed: true });
  });

  test.each(
    locales.flatMap((locale) =>
      [...obstacles.map(no), ...missingFacts.map((fact) => notYet(fact))].map((verdict) => ({ locale, verdict })),
    ),
  )("$locale $verdict", ({ locale, verdict }) => {
    const decision = decisionOn(verdict, requirement);
    if (decision.allowed) throw new Error("a no was allowed");
    const words = translator(locale)(decision.reason, decision.params);
    expect(words).toMatch(/^\p{Lu}.+\.$/u);
    expect(words).not.toMatch(/[{}]/);
  });

  test("name the age or the level that is asked", () => {
    const words = (verdict: Verdict) => {
      const decision = decisionOn(verdict, requirement);
      return decision.allowed ? "" : translator("it")(decision.reason, decision.params);
    };
    expect(words(no("too-young"))).toContain("16 anni");
    expect(words(no("too-old"))).toContain("30 anni");
    expect(words(notYet("assurance-level"))).toContain("livello 2");
    expect(words(notYet("birth-date", "zone"))).toContain("data di nascita");
  });
});
