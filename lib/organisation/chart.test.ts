// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { chartOf } from "./chart.ts";

test("sectors hold their services, in the order given", () => {
  const units = [
    { code: "mayor", parentCode: null },
    { code: "works", parentCode: "mayor" },
    { code: "green", parentCode: "works" },
    { code: "mobility", parentCode: "works" },
    { code: "lost", parentCode: "abolished" },
  ];
  expect(chartOf(units)).toMatchObject([
    { code: "mayor", units: [{ code: "works", units: [{ code: "green" }, { code: "mobility", units: [] }] }] },
    { code: "lost", units: [] },
  ]);
});
