// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { passageOf, type Sought } from "./passage.ts";

const sought: Sought = new Map([
  ["pista", "pist"],
  ["piste", "pist"],
  ["ciclabile", "ciclabil"],
  ["perche", "perche"],
  ["7", "7"],
]);

/** The passage as one text, what was found in brackets. */
const shown = (text: string) =>
  passageOf(text, sought)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join("");

const words = (times: number, word = "parola") => Array.from({ length: times }, () => word).join(" ");

it("takes a text apart where something was found, up to its ends", () => {
  expect(passageOf("«La pista, e le PISTE!»", sought)).toEqual([
    { at: 0, text: "«La ", found: false },
    { at: 1, text: "pista", found: true },
    { at: 2, text: ", e le ", found: false },
    { at: 3, text: "PISTE", found: true },
    { at: 4, text: "!»", found: false },
  ]);
});

it.each([
  ["Perché l'art. 7?", "[Perché] l'art. [7]?"],
  ["Perche\u0301 no", "[Perche\u0301] no"],
  ["<script>pista</script>", "<script>[pista]</script>"],
  ["pistacchio e capista", ""],
  ["", ""],
])("%s: %s", (text, passage) => {
  expect(shown(text)).toBe(passage);
});

it("shows thirty words, ten of them before what was found, and says where the text goes on", () => {
  expect(shown(`${words(40)} pista ${words(40)}`)).toBe(`…${words(10)} [pista] ${words(19)}…`);
});

it("shows as many where what was found stands at an end", () => {
  expect(shown(`pista ${words(40)}.`)).toBe(`[pista] ${words(29)}…`);
  expect(shown(`${words(40)} pista.`)).toBe(`…${words(29)} [pista].`);
});

it("shows where most stands that is sought, and not the first of it", () => {
  expect(shown(`pista piste ${words(40)} ciclabile una pista ${words(30)}`)).toContain("[ciclabile] una [pista]");
});

it("shows where it stands closest together", () => {
  expect(shown(`pista ${words(9)} ciclabile ${words(40)} la pista ciclabile ${words(30)}`)).toContain(
    "la [pista] [ciclabile]",
  );
});

it("shows both ends where they stand as far apart as is shown, and one where they stand farther apart", () => {
  expect(shown(`${words(20)} pista ${words(28)} ciclabile fine`)).toBe(`…[pista] ${words(28)} [ciclabile]…`);
  expect(shown(`pista ${words(29)} ciclabile`)).toBe(`[pista] ${words(29)}…`);
});
