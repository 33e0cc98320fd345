// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultLocale, type Locale, locales } from "./locale.ts";
import { messagesOf, translator, translatorUnder } from "./messages.ts";

const names = (texts: object, path = ""): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "string" ? [`${path}${name}`] : names(text, `${path}${name}.`),
  );

const files = (locale: Locale) =>
  readdirSync(new URL(`../../messages/${locale}/`, import.meta.url)).map((file) => file.replace(".json", ""));

test.each(locales)("%s has every text, and no other", (locale) => {
  expect(names(messagesOf(locale)).sort()).toEqual(names(messagesOf(defaultLocale)).sort());
});

test.each(locales)("every file of %s is registered", (locale) => {
  expect(files(locale).sort()).toEqual(Object.keys(messagesOf(locale)).sort());
});

test.each(locales)(
  "the name of a municipality has its article in %s, as it begins with what it is: Comune di …",
  (locale) => {
    const bare =
      locale === "it"
        ? /\b(di|a|da|in|con|su|per|tra) \{municipality\}/
        : /\b(of|to|from|by|for|with|in) \{municipality\}/;
    const wrong = (texts: object): string[] =>
      Object.values(texts).flatMap((text) => (typeof text === "string" ? (text.match(bare)?.[0] ?? []) : wrong(text)));
    expect(wrong(messagesOf(locale))).toEqual([]);
  },
);

test.each(locales)("no text of %s is empty", (locale) => {
  const blank = (texts: object): boolean =>
    Object.values(texts).some((text) => (typeof text === "string" ? text.trim() === "" : blank(text)));
  expect(blank(messagesOf(locale))).toBe(false);
});

test("each group of texts has one translator a language, for the whole process", () => {
  const translators = locales.flatMap((locale) =>
    [undefined, "common", "common.changes"].map((under) => translatorUnder(locale, under)),
  );
  expect(new Set(translators).size).toBe(translators.length);
  expect(locales.map((locale) => translatorUnder(locale, "common"))).toEqual([translators[1], translators[4]]);
});

test.each(locales)("a text of %s is the same by its full name and under a part of it", (locale) => {
  const under = translatorUnder(locale, "errors") as unknown as (name: string) => string;
  expect(under("notFound")).toBe(translator(locale)("errors.notFound"));
});
