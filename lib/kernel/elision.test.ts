// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { elided } from "./elision.ts";

test.each([
  ["Chiuso dal 8 gennaio 2027 al 11 gennaio 2027", "Chiuso dall’8 gennaio 2027 all’11 gennaio 2027"],
  ["Dal 8\u00a0marzo; Il 11 marzo", "Dall’8\u00a0marzo; L’11 marzo"],
  [
    "entro il 8 aprile, nel 11 maggio, sul 8 giugno, del 11 luglio",
    "entro l’8 aprile, nell’11 maggio, sull’8 giugno, dell’11 luglio",
  ],
  [
    "dal 18 gennaio al 28 gennaio, il 1 marzo, al 80 per cento",
    "dal 18 gennaio al 28 gennaio, il 1 marzo, al 80 per cento",
  ],
  ["il 11.03.2027, canal 8 gennaio", "il 11.03.2027, canal 8 gennaio"],
])("%s", (written, said) => {
  expect(elided("it", written)).toBe(said);
  expect(elided("en", written)).toBe(written);
});
