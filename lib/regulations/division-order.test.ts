// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { readLine } from "./read-line.ts";
import { readRegulation } from "./read-regulation.ts";

const oddOf = (labels: string) => {
  const source = labels.split(", ").map((label, at) => `${label}\n\nArt. ${at + 1} - Prova\n1. Testo.\n`);
  return readRegulation(source.join("\n")).odd.map(({ text, why }) => `${text}: ${why}`);
};

test.each([
  ["TITOLO I, TITOLO II, TITOLO II-bis, TITOLO III, TITOLO IV, TITOLO V"],
  ["TITOLO I, TITOLO II, TITOLO III, TITOLO IV, TITOLO V, TITOLO VI, TITOLO VII, TITOLO VIII, TITOLO IX, TITOLO X"],
  ["TITOLO I, CAPO I, CAPO II, TITOLO II, CAPO I, CAPO II, TITOLO III, CAPO I"],
  ["TITOLO I, CAPO I, CAPO II, TITOLO II, CAPO III, CAPO IV, TITOLO III, CAPO V"],
  ["TITOLO I, CAPO I, TITOLO II, CAPO II, TITOLO III, CAPO I"],
  ["TITOLO I, CAPO I, Sezione I, Sezione II, CAPO II, Sezione I, TITOLO II, CAPO I, Sezione I"],
  ["PARTE PRIMA, TITOLO I, PARTE SECONDA, TITOLO I, PARTE TERZA, TITOLO UNICO"],
  ["CAPO 1, CAPO 2, ALLEGATO A, CAPO 1, ALLEGATO B, ALLEGATO C, ALLEGATO D, ALLEGATO E"],
  ["ALLEGATO I, ALLEGATO II, ALLEGATO III"],
])("numbers in their order are not told: %s", (labels) => {
  expect(oddOf(labels)).toEqual([]);
});

test.each([
  ["TITOLO I, TITOLO I, TITOLO II", ["TITOLO I: doubled"]],
  ["TITOLO I, TITOLO IV", ["TITOLO IV: gap"]],
  ["TITOLO II", ["TITOLO II: gap"]],
  ["CAPO PRIMO, CAPO TERZO, CAPO SECONDO", ["CAPO TERZO: gap", "CAPO SECONDO: order"]],
  ["TITOLO I, CAPO I, CAPO I", ["CAPO I: doubled"]],
  ["TITOLO I, CAPO I, CAPO II, TITOLO II, CAPO II", ["CAPO II: gap"]],
  ["TITOLO I, CAPO I, TITOLO II, CAPO II, TITOLO III, CAPO II", ["CAPO II: doubled"]],
  ["TITOLO I, CAPO I, Sezione I, CAPO II, Sezione III", ["Sezione III: gap"]],
  ["ALLEGATO A, ALLEGATO C, ALLEGATO D", ["ALLEGATO C: gap"]],
])("numbers that are doubled or missing are: %s", (labels, odd) => {
  for (const label of labels.split(", ")) expect(readLine(label).kind).toBe("division");
  expect(oddOf(labels)).toEqual(odd);
});
