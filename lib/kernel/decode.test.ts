// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { decode, linesAt } from "./decode.ts";

const words = "### Articolo 1 - Finalità\r\n1. L’attività è pubblica: perché no?\r\n";

const wide = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

describe("a file is read", () => {
  test.each([
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${words}`)],
    ["UTF-16, little end first", wide(`\ufeff${words}`, false)],
    ["UTF-16, big end first", wide(`\ufeff${words}`, true)],
    ["UTF-16 without its mark", wide(words, false)],
    ["UTF-16 the other way, without its mark", wide(words, true)],
    ["accents apart", Buffer.from(words.normalize("NFD"))],
  ])("in %s", (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: words, strays: [] });
  });

  test("in Windows-1252 and Latin-1", () => {
    const bytes = Buffer.from("Finalit\u00e0, perch\u00e9 \u0093no\u0094", "latin1");
    expect(decode(bytes)).toEqual({ text: "Finalità, perché “no”", strays: [] });
  });

  test("in UTF-8 with a few bytes of Windows-1252, which are told", () => {
    const bytes = Buffer.concat([
      Buffer.from("\ufeffL’uso e\u0300 libero\nFinalit"),
      Buffer.from([0xe0, 0x92]),
      Buffer.from("\r\nperché"),
    ]);
    const text = "L’uso è libero\nFinalità’\r\nperché";
    expect(decode(bytes)).toEqual({ text, strays: [text.indexOf("à"), text.indexOf("à’") + 1] });
    expect(linesAt(text, [0, text.indexOf("à"), text.length - 1], /\r\n|\n/g)).toEqual(new Set([1, 2, 3]));
  });

  test.each([
    ["as many of both", "c3a0e0", "Ã\u00a0à"],
    ["a letter that is too long", "c3a0c3a0c3a0c0af", "àààÀ¯"],
    ["half of a pair", "c3a0c3a0c3a0c3a0eda080", "ààààí\u00a0€"],
    ["a letter cut off at the end", "c3a0c3a0c3a0e280", "àààâ€"],
    ["all lengths of letters", "c3a0e28099f09f8cb2e0", "à’🌲à"],
  ])("with %s", (_, bytes, text) => {
    expect(decode(Buffer.from(bytes, "hex"))?.text).toBe(text);
  });

  test("with NUL among its letters", () => {
    expect(decode(Buffer.from("Articolo\u0000 1"))?.text).toBe("Articolo\u0000 1");
  });
});

test.each([
  ["a PDF", Buffer.from("%PDF-1.7\n")],
  ["a word processor's file", Buffer.from("PK\u0003\u0004xxxx", "latin1")],
  ["a picture", Buffer.from("\u0089PNG\r\n\u001a\n", "latin1")],
  ["noise", Buffer.from(Array.from({ length: 1_000 }, (_, index) => (index * 7) % 9))],
])("%s is no text", (_, bytes) => {
  expect(decode(bytes)).toBeNull();
});
