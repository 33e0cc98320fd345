// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { passageMarks, passageParts } from "./passage.ts";

const marked = (words: string) => passageMarks.start + words + passageMarks.stop;

it("takes a passage apart where something was found", () => {
  expect(passageParts(`la ${marked("pista")} e i ${marked("cicli")}`)).toEqual([
    { at: 0, text: "la ", found: false },
    { at: 1, text: "pista", found: true },
    { at: 2, text: " e i ", found: false },
    { at: 3, text: "cicli", found: true },
  ]);
});

it("keeps what looks like HTML as text", () => {
  expect(passageParts(`<script>${marked("alert")}</script>`).map(({ text }) => text)).toEqual([
    "<script>",
    "alert",
    "</script>",
  ]);
});
