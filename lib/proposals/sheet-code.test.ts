// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { newSheetCode, printedCode, readSheetCode } from "./sheet-code.ts";

const codes = Array.from({ length: 200 }, newSheetCode);

it("reads its own codes, however they are spaced or written", () => {
  for (const code of codes) {
    expect(readSheetCode(code)).toBe(code);
    expect(readSheetCode(` ${printedCode(code).toLowerCase()} `)).toBe(code);
  }
});

it("finds every single wrong character and every two that changed places", () => {
  for (const code of codes.slice(0, 20)) {
    for (let place = 0; place < code.length; place += 1) {
      for (const other of "23456789ABCDEFGHJKMNPQRSTUVWXYZ") {
        if (other === code[place]) continue;
        expect(readSheetCode(code.slice(0, place) + other + code.slice(place + 1))).toBeNull();
      }
      const [one, two] = [code[place] ?? "", code[place + 1] ?? ""];
      if (one === two || two === "") continue;
      expect(readSheetCode(code.slice(0, place) + two + one + code.slice(place + 2)), code).toBeNull();
    }
  }
});

it.each(["", "K7PM", "K7PM-2XQ44", "0000-0000", "K7PM-2XQ!", "'; drop"])("is not misled by %j", (written) => {
  expect(readSheetCode(written)).toBeNull();
});
