// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { z } from "zod";
import { Invalid } from "./errors.ts";
import { fieldMessages } from "./fields.ts";
import { locales } from "./locale.ts";
import { translator } from "./messages.ts";
import { isoDate, line, paragraphs } from "./text.ts";

const form = z
  .object({
    title: line(10),
    text: paragraphs(100, 20),
    from: isoDate,
    places: z.array(line(5)).max(1, { error: "fields.tooLong" }),
    count: z.number(),
  })
  .refine(({ title }) => title !== "no", { error: "errors.conflict" });

const sound = { title: "Alberi", text: "Piantare alberi in piazza.", from: "2026-03-14", places: ["Porto"], count: 1 };

const problems = (input: unknown) => {
  const result = form.safeParse(input);
  return result.success ? {} : fieldMessages(result.error);
};

test("a sound form has no problems", () => {
  expect(problems(sound)).toEqual({});
});

test("each field has its own problem, by its name", () => {
  expect(problems({ title: "Alberi in piazza", text: "Pochi", from: "2026-02-30", places: [], count: 1 })).toEqual({
    title: { key: "fields.tooLong", params: { maximum: 10 } },
    text: { key: "fields.tooShort", params: { minimum: 20 } },
    from: { key: "fields.date" },
  });
});

test("fields inside others are named by their path, limits come from the schema", () => {
  expect(problems({ ...sound, places: ["Colline"] })).toEqual({
    "places.0": { key: "fields.tooLong", params: { maximum: 5 } },
  });
  expect(problems({ ...sound, places: ["Porto", "Colle"] })).toEqual({
    places: { key: "fields.tooLong", params: { maximum: 1 } },
  });
});

test("an issue without a text of ours never shows the library's own words", () => {
  expect(problems({ ...sound, count: "many" })).toEqual({ count: { key: "fields.invalid" } });
});

test.each([null, undefined, "title=Alberi", 7, []])("%j is no form at all", (input) => {
  expect(problems(input)).toEqual({ form: { key: "fields.invalid" } });
});

test("what is wrong with the whole form is under its name", () => {
  expect(problems({ ...sound, title: "no" })).toEqual({ form: { key: "errors.conflict" } });
});

test("only the first problem of a field is told", () => {
  const field = z.string().regex(/a/, { error: "fields.invalid" }).regex(/b/, { error: "fields.characters" });
  const result = z.object({ field }).safeParse({ field: "" });
  expect(result.error && fieldMessages(result.error)).toEqual({ field: { key: "fields.invalid" } });
});

test.each(locales)("every problem has words in %s", (locale) => {
  const invalid = new Invalid(problems({ title: "", text: "Pochi", from: "ieri", places: ["Colline"], count: 1 }));
  const words = Object.values(invalid.fields).map(({ key, params }) => translator(locale)(key, params));
  expect(words).toHaveLength(4);
  for (const sentence of words) expect(sentence).toMatch(/^\p{Lu}[^{}]+\.$/u);
});
