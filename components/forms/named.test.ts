// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { named } from "./named.ts";

test("a mistake begins with the name of its field, and no sentence ends twice", () => {
  const labels = { title: "Titolo", goals: "Quali sono gli obiettivi?", rules: "Accetto il regolamento." };
  const error = "Compila questo campo.";
  expect(named({ title: error, goals: error, rules: error, other: error }, labels)).toEqual({
    title: "Titolo: Compila questo campo.",
    goals: "Quali sono gli obiettivi? Compila questo campo.",
    rules: "Accetto il regolamento. Compila questo campo.",
    other: error,
  });
  expect(named(undefined, labels)).toEqual({});
});

test("mistakes come in the order of the form, whatever order they were found in", () => {
  const labels = { fiscalCode: "Codice fiscale", familyName: "Cognome", givenName: "Nome" };
  const found = { other: "?", givenName: "!", fiscalCode: "!" };
  expect(Object.keys(named(found, labels))).toEqual(["fiscalCode", "givenName", "other"]);
});
