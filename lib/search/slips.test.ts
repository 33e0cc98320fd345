// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { isSlipOf } from "./slips.ts";

test.each([
  ["pedibsu", "pedibus"],
  ["bibiloteca", "biblioteca"],
  ["bibblioteca", "biblioteca"],
  ["bibliotega", "biblioteca"],
  ["pancina", "panchina"],
  ["panchne", "panchine"],
  ["attraversamneto", "attraversamento"],
  ["atraversamneto", "attraversamento"],
  ["muralle", "murale"],
  ["apertta", "aperta"],
  ["scuila", "scuola"],
  ["paroc", "parco"],
  ["vrde", "verde"],
  ["piazzza", "piazza"],
])("%s is %s, written in a hurry", (written, meant) => {
  expect(isSlipOf(written, meant)).toBe(true);
});

test.each([
  ["park", "pare"],
  ["petition", "position"],
  ["fountain", "contain"],
  ["fountain", "mountain"],
  ["market", "mark"],
  ["road", "read"],
  ["green", "greto"],
  ["pane", "panchina"],
  ["education", "location"],
])("%s is another word than %s", (written, other) => {
  expect(isSlipOf(written, other)).toBe(false);
});
