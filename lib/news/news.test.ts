// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { pictureInput } from "#lib/files/schemas.ts";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { instantIn, moment, momentField } from "#lib/kernel/moment.ts";
import { slugOf } from "#lib/kernel/slug.ts";
import { articlePolicy } from "./policy.ts";
import { editArticleInput, publishArticleInput, withdrawArticleInput } from "./schemas.ts";
import { standingOf } from "./standing.ts";
import { articleStatuses } from "./vocabulary.ts";
import { articleWorkflow } from "./workflow.ts";

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "office" }],
});

test.each(roles)("the %s reads and writes news accordingly", (role) => {
  expect(articlePolicy.write(staff(role)).allowed).toBe(["participation-officer", "administrator"].includes(role));
  expect(articlePolicy.read(staff(role)).allowed).toBe(
    ["participation-officer", "administrator", "guarantor"].includes(role),
  );
});

test("nobody else does", () => {
  for (const actor of [system, { kind: "citizen", personId: "p", level: 3 } as const]) {
    expect(articlePolicy.read(actor).allowed).toBe(false);
    expect(articlePolicy.write(actor).allowed).toBe(false);
  }
});

test("the verbs, status by status", () => {
  expect(Object.fromEntries(articleStatuses.map((status) => [status, articleWorkflow.verbsFrom(status)]))).toEqual({
    draft: ["edit", "discard", "publish"],
    published: ["edit", "reschedule", "withdraw"],
    withdrawn: ["publish"],
  });
});

test("where an article stands by the clock", () => {
  const [before, at, after] = [new Date(1_000), new Date(2_000), new Date(3_000)];
  const published = (publishedFrom: Date, publishedUntil: Date | null) =>
    standingOf({ status: "published", publishedFrom, publishedUntil }, at);
  expect(published(after, null)).toBe("scheduled");
  expect(published(at, null)).toBe("current");
  expect(published(before, after)).toBe("current");
  expect(published(before, at)).toBe("over");
  expect(standingOf({ status: "draft", publishedFrom: null, publishedUntil: null }, at)).toBe("draft");
});

describe("moments are by the clocks of Rome", () => {
  const cases: [text: string, instant: string | null][] = [
    ["2026-03-29T01:59", "2026-03-29T00:59:00Z"],
    ["2026-03-29T02:30", null],
    ["2026-03-29T03:00", "2026-03-29T01:00:00Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00Z"],
    ["2026-10-25T03:00", "2026-10-25T02:00:00Z"],
    ["2026-02-30T10:00", null],
    ["2026-02-28T24:00", null],
    ["2026-02-28", null],
    ["+020260228T1000", null],
  ];
  test.each(cases)("%s", (text, instant) => {
    expect(instantIn(text)?.toString() ?? null).toBe(instant);
    expect(moment.safeParse(text).success).toBe(instant !== null);
    if (instant) expect(momentField(new Date(instant))).toBe(text);
  });
});

describe("what is sent", () => {
  const id = crypto.randomUUID();
  const article = { id, version: "1", title: "Un titolo", lead: "", body: "Testo", leadEn: "", zones: [] };
  const problems = (change: Record<string, unknown>) =>
    editArticleInput.safeParse({ ...article, ...change }).error?.issues.map(({ path }) => path.join("."));

  test("is taken where it is whole", () => expect(problems({})).toBeUndefined());

  test.each([
    [{ title: "Uno" }, "title"],
    [{ title: "x".repeat(141) }, "title"],
    [{ body: "x".repeat(20_001) }, "body"],
    [{ body: "a\u0000b" }, "body"],
    [{ body: `![](/api/files/${id})` }, "body"],
    [{ bodyEn: "Text" }, "titleEn"],
    [{ titleEn: "A title" }, "bodyEn"],
    [{ dueOn: "2026-02-30" }, "dueOn"],
    [{ version: "0" }, "version"],
    [{ id: "1' or '1'='1" }, "id"],
  ])("%o is refused", (change, field) => expect(problems(change)).toContain(field));

  test("an end is after its beginning, a reason is given", () => {
    expect(publishArticleInput.safeParse({ id, from: "2026-05-01T10:00", until: "2026-05-01T10:00" }).success).toBe(
      false,
    );
    expect(publishArticleInput.safeParse({ id, from: "", until: "" }).data).toEqual({ id, from: null, until: null });
    expect(withdrawArticleInput.safeParse({ id, reason: "no" }).success).toBe(false);
  });

  test("a picture has words, or is said to be decorative", () => {
    const file = new File(["x"], "a.png");
    expect(pictureInput.safeParse({ id, file, alternative: " " }).success).toBe(false);
    expect(pictureInput.safeParse({ id, file, alternative: "", isDecorative: "yes" }).success).toBe(true);
    expect(pictureInput.safeParse({ id, file, alternative: "una panchina" }).success).toBe(true);
    expect(pictureInput.safeParse({ id, file: "no file", alternative: "una panchina" }).success).toBe(false);
  });
});

test("titles make addresses", () => {
  expect(slugOf("Più panchine, all’ombra! (2026)")).toBe("piu-panchine-all-ombra-2026");
  expect(slugOf("日本")).toBe("");
  expect(slugOf("a".repeat(200))).toHaveLength(80);
});
