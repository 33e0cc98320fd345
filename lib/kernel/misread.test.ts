// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { isMisread, misreadLines } from "./misread.ts";

const right = [
  "La città è di chi la abita: perché no? Più cura, già così.",
  "L’uso dell’orto… ecc… e altro — come dice l’art… – di più",
  "“Così” «disse» lei, n. 3°, il 5‰, 20 € – € 30",
  "FINALITÀ, È VIETATO, PIÙ, perch\u00e9",
  "„Südtirol“ e Bolzano, São Paulo, Château, š. Š. Kosovel",
  "• punto · altro √2 ├── cartella",
  "SÃO PAULO, FÂCHEUX",
];

describe("a line in the right encoding", () => {
  test.each(right)("%s", (line) => {
    expect(isMisread(line)).toBe(false);
  });
});

describe("a line that was read in the wrong encoding", () => {
  test.each([
    ["UTF-8 as Windows-1252", "FinalitÃ\u00a0"],
    ["UTF-8 as Windows-1252, with plain space", "FinalitÃ del"],
    ["a capital", "Ãˆ vietato"],
    ["an apostrophe", "Lâ€™uso"],
    ["a degree", "nÂ° 3"],
    ["twice", "cittÃƒÂ "],
    ["Mac Roman", "cittˆ"],
    ["Mac Roman, é", "perchŽ"],
    ["Mac Roman, ì", "cos“ come"],
    ["Mac Roman, apostrophe", "dellÕuso"],
    ["Mac Roman, capitals", "FINALITË"],
    ["CP437, à", "citt… e paese"],
    ["CP437, è", "Il bene Š di tutti"],
    ["CP437, é", "perch‚ no"],
    ["CP437, ò", "si pu•"],
    ["CP437, ù", "di pi— ancora"],
    ["CP437, ì", "cos\u008d"],
    ["UTF-8 as Mac Roman", "Finalit√†"],
    ["UTF-8 as CP850", "Finalit├á"],
    ["lost", "Finalit\ufffd"],
  ])("%s: %s", (_, line) => {
    expect(isMisread(line)).toBe(true);
  });

  test.each([
    ["Far… le sue veci.", true],
    ["Far… le sue veci in città.", false],
    ["Far… le sue veci in citta'.", false],
  ])("is known by an ellipsis where the text has no accent: %s", (text, expected) => {
    expect(misreadLines(text)(text)).toBe(expected);
  });
});
