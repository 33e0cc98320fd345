// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { translator } from "#lib/kernel/messages.ts";
import { wordsIn } from "./words-in.ts";

test.each([
  ["panchne", "Nessun contenuto ha la parola «panchne».", "Nothing has the word “panchne”."],
  ["panchne al parco", "Nessun contenuto ha tutte le parole «panchne", "Nothing has all the words “panchne"],
])("of “%s” that stands nowhere it is said so by how many words it has", (written, inItalian, inEnglish) => {
  const said = { words: wordsIn(written), written, query: () => "panchine" };
  expect(translator("it").markup("site-search.corrected", said)).toContain(inItalian);
  expect(translator("en").markup("site-search.corrected", said)).toContain(inEnglish);
});
