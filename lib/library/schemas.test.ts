// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { addDocumentInput, documentSearchInput, documentSlug } from "./schemas.ts";

const form = {
  documentId: "00000000-0000-7000-8000-000000000000",
  kind: "act",
  title: "Una delibera di prova",
  summary: "",
  datedOn: "2026-03-10",
  actNumber: "",
  unitCode: "",
  zoneCode: "",
  language: "it",
};

test("a whole form is understood, and empty fields are nothing", () => {
  expect(addDocumentInput.parse(form)).toEqual({ ...form, actNumber: null, unitCode: null, zoneCode: null });
});

test.each([
  ["title", ""],
  ["title", "x\u0000yzab"],
  ["kind", "letter"],
  ["datedOn", "2026-02-30"],
  ["datedOn", ""],
  ["language", "tlh"],
  ["documentId", "1"],
])("%s may not be %j", (field, value) => {
  expect(addDocumentInput.safeParse({ ...form, [field]: value }).success).toBe(false);
});

test("a search asks for nothing, or for what there is", () => {
  expect(documentSearchInput.parse({ q: "", kind: "", year: "", unit: "", zone: "" })).toEqual({ page: 1 });
  for (const wrong of [{ kind: "x" }, { year: "20266" }, { page: "-1" }, { q: "\u0000" }, { unit: ["a", "b"] }]) {
    expect(documentSearchInput.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  }
});

test.each(["../etc", "A", "a--b", "", "a".repeat(200), "verbale%00"])("%j is no address", (slug) => {
  expect(documentSlug.safeParse(slug).success).toBe(false);
});
