// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { locales } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { catalogue, ruleKeys } from "./catalogue.ts";
import { changeRuleInput, citationOf } from "./schemas.ts";

const form = {
  key: "proposals.answer-term",
  value: "45",
  validFrom: "2027-01-01",
  referenceIt: "Regolamento, art. 7",
  referenceEn: "Regulation, art. 7",
};

const problems = (change: Partial<Record<keyof typeof form, unknown>>) => {
  const result = changeRuleInput.safeParse({ ...form, ...change });
  return result.success ? {} : fieldMessages(result.error);
};

test("a whole form is understood", () => {
  expect(changeRuleInput.parse(form)).toEqual({ ...form, value: 45, citedArticle: null, citedParagraph: null });
});

test("an article and its paragraph are one place", () => {
  const article = "regolamento-di-prova#art-8-bis";
  const cited = (citedParagraph?: string) =>
    citationOf(changeRuleInput.parse({ ...form, citedArticle: article, citedParagraph }));
  expect(cited()).toEqual({ regulation: "regolamento-di-prova", anchor: "art-8-bis" });
  expect(cited("2")?.anchor).toBe("art-8-bis-c-2");
  expect(cited("2 Bis")?.anchor).toBe("art-8-bis-c-2-bis");
  expect(citationOf(changeRuleInput.parse({ ...form, citedArticle: "", citedParagraph: "2" }))).toBeNull();
});

test.each(["art-7", "x#y", "../x#art-7", 'x#art-7"><script>', "javascript:x#art-1"])(
  "%s is no article",
  (citedArticle) => {
    expect(changeRuleInput.safeParse({ ...form, citedArticle }).success).toBe(false);
  },
);

test.each(["0", "366", "999999"])("%s days are beyond the bounds of the catalogue", (value) => {
  expect(problems({ value })).toEqual({
    value: { key: "rules.fields.bounds", params: { minimum: 1, maximum: 365 } },
  });
});

test.each(["", "3.5", "-3", "1e3", "trenta", "0x10", "1".repeat(30), null])("%s is no whole number", (value) => {
  expect(problems({ value })).toHaveProperty("value");
});

test.each(["proposals.answer-terms", "toString", "__proto__", undefined])("%s is no rule", (key) => {
  expect(problems({ key })).toHaveProperty("key");
});

test.each(["referenceIt", "referenceEn"] as const)("%s cannot be left out", (field) => {
  expect(problems({ [field]: " " })).toEqual({ [field]: { key: "fields.required" } });
});

test("the values the product is shipped with are within their own bounds", () => {
  for (const key of ruleKeys) {
    const { value, legalReference } = catalogue[key];
    const shipped = { key, value: String(value), referenceIt: legalReference.it, referenceEn: legalReference.en };
    expect(problems(shipped), key).toEqual({});
  }
});

test.each(locales)("every rule says in %s what it is and what a change of it means", (locale) => {
  const t = translator(locale);
  for (const key of ruleKeys) {
    const { unit, value } = catalogue[key];
    expect(t(`rules.catalogue.${key}.name`), key).not.toContain("catalogue");
    const present = t(`rules.value.${unit}`, { value });
    const sentence = t(`rules.catalogue.${key}.change`, { day: "1", next: present, present });
    expect(sentence.split(present).length, key).toBeGreaterThan(2);
  }
});
