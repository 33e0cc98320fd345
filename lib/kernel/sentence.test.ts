// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { asSentence } from "./sentence.ts";

test.each([
  ["Guasto alla caldaia", "Guasto alla caldaia."],
  ["Guasto alla caldaia ", "Guasto alla caldaia."],
  ["Chiuso (sciopero)", "Chiuso (sciopero)."],
  ["Sala «Verdi»", "Sala «Verdi»."],
  ["Guasto alla caldaia.", "Guasto alla caldaia."],
  ["Chi può riceverti? Nessuno!", "Chi può riceverti? Nessuno!"],
  ["L’avviso dice «Siamo chiusi.»", "L’avviso dice «Siamo chiusi.»"],
  ["Lavori in corso…", "Lavori in corso…"],
  ["", ""],
])("«%s» can be followed by another sentence as «%s»", (written, sentence) => {
  expect(asSentence(written)).toBe(sentence);
});
