// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { compareTexts } from "./compare.ts";
import { readRegulation } from "./read-regulation.ts";

const textOf = (source: string) => readRegulation(source).text;

const told = (earlier: string, later: string) =>
  compareTexts(textOf(earlier), textOf(later)).changes.map(({ kind, anchor, before }) => [kind, anchor, before]);

const article = (number: string, heading: string, words: string) =>
  `### Articolo ${number} - ${heading}\n\n1. ${words}\n\n`;

const one = article("1", "Uno", "Resta com’è.");

describe("from one version to the next", () => {
  test("an article stays, changes, comes or goes, each told where it stands", () => {
    const earlier = one + article("2", "Due", "Entro trenta giorni.") + article("3", "Tre", "Se ne va.");
    const later = one + article("2", "Due", "Entro venti giorni.") + article("2 bis", "Nuovo", "È nuovo.");
    expect(told(earlier, later)).toEqual([
      ["changed", "art-2", null],
      ["removed", "art-3", null],
      ["added", "art-2-bis", null],
    ]);
    expect(compareTexts(textOf(earlier), textOf(later)).unchanged).toBe(1);
  });

  test("the words that came and went are told apart", () => {
    const [change] = compareTexts(
      textOf(article("1", "Uno", "Il Comune risponde entro trenta giorni.")),
      textOf(article("1", "Uno", "Il Comune risponde entro venti giorni.")),
    ).changes;
    const runs = change?.lines.flatMap((line) => line.runs.map(({ kind, text }) => [kind, text]));
    expect(runs).toEqual([
      ["same", "1. Il Comune risponde entro "],
      ["removed", "trenta"],
      ["added", "venti"],
      ["same", " giorni."],
    ]);
  });

  test("an article with another number is known by its heading", () => {
    const earlier = one + article("2", "Termini", "Trenta giorni.");
    const later = one + article("3", "Termini", "Trenta giorni.");
    expect(told(earlier, later)).toEqual([["renumbered", "art-3", "Articolo 2"]]);
  });

  test("nothing is said where nothing changed, nor where another number stands before it", () => {
    expect(told(one, one)).toEqual([]);
    expect(told(one, `## CAPO I - NUOVO\n\n${one}`)).toEqual([]);
  });

  test("nothing is lost: what stayed and went is the earlier text, what stayed and came the later", () => {
    const earlier = textOf(article("1", "Uno", "Chi propone:\n   a) scrive;\n   b) aspetta;\n   c) legge.").repeat(1));
    const later = textOf(article("1", "Uno, anzi due", "Chi propone:\n   a) scrive;\n   b) legge la risposta."));
    const [change] = compareTexts(earlier, later).changes;
    const text = (without: string) =>
      change?.lines.flatMap(({ runs }) => runs.filter(({ kind }) => kind !== without).map((run) => run.text)).join("");
    expect(text("added")?.replace(/\s/g, "")).toBe("Uno1.Chipropone:a)scrive;b)aspetta;c)legge.");
    expect(text("removed")?.replace(/\s/g, "")).toBe("Uno,anzidue1.Chipropone:a)scrive;b)leggelarisposta.");
  });

  test("texts with nothing in common are told as one that went and one that came, and soon", () => {
    const words = (seed: number) => Array.from({ length: 6_000 }, (_, index) => `p${(index * seed) % 9973}`).join(" ");
    const begun = performance.now();
    const [change] = compareTexts(
      textOf(article("1", "Uno", words(17))),
      textOf(article("1", "Uno", words(29))),
    ).changes;
    expect(change?.kind).toBe("changed");
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
