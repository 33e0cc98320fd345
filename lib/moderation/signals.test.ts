// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { holdingOf } from "./holding.ts";
import { fingerprintOf, signalsIn } from "./signals.ts";

const quiet = { recent: 0, same: 0 };
const tolerance = { recent: 2, links: 1, same: 1 };

test.each([
  ["Una panchina all’ombra.", []],
  ["Come a https://castelrovo.example: funziona.", []],
  ["https://a.example e http://b.example", ["links"]],
  ["www.a.example www.b.example", ["links"]],
  ["JAVASCRIPT://a%0Aalert(1) data://b", ["links"]],
  ["nota: vedi a pagina 2, riga 3", []],
])("counts the links of %j", (text, kinds) => {
  expect(signalsIn(text, quiet, tolerance).map(({ kind }) => kind)).toEqual(kinds);
});

test("counts this one among what was sent, and lets pass what the rule allows", () => {
  expect(signalsIn("Ciao", { recent: 1, same: 0 }, tolerance)).toEqual([]);
  expect(signalsIn("Ciao", { recent: 2, same: 1 }, tolerance)).toEqual([
    { kind: "rate", found: 3, allowed: 2 },
    { kind: "repetition", found: 2, allowed: 1 },
  ]);
});

test("knows the same text under other clothes, and other texts apart", () => {
  const print = fingerprintOf("Più panchine, per tutti!");
  expect(fingerprintOf("  PIU   panchine\nper TUTTI ")).toBe(print);
  expect(fingerprintOf("Più panchine per pochi")).not.toBe(print);
  expect(fingerprintOf("更多的长椅")).not.toBe(fingerprintOf("更少的长椅"));
});

test("holds for signals before the rule, by the rule without signals, and otherwise not at all", () => {
  const value = (given: number) => ({ value: given });
  const rules = { readFirst: value(0), burst: value(2), links: value(1), sameText: value(1) };
  expect(holdingOf("Ciao", quiet, rules)).toBeNull();
  expect(holdingOf("Ciao", quiet, { ...rules, readFirst: value(1) })).toEqual({ because: "rule", signals: [] });
  expect(holdingOf("Ciao", { recent: 9, same: 0 }, { ...rules, readFirst: value(1) })).toMatchObject({
    because: "signals",
  });
});
