// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { chartOf, membersOf } from "./chart.ts";

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

test("everyone stands in a unit once, with all they hold there, in the order given", () => {
  const staff = [
    { id: "lucia", name: "Lucia", role: "unit-head", unitCode: "works" },
    { id: "anna", name: "Anna", role: "trainer", unitCode: "works" },
    { id: "lucia", name: "Lucia", role: "unit-referent", unitCode: "works" },
    { id: "lucia", name: "Lucia", role: "unit-referent", unitCode: "green" },
  ] as const;
  expect(membersOf(staff)).toEqual([
    { id: "lucia", name: "Lucia", unitCode: "works", roles: ["unit-head", "unit-referent"] },
    { id: "anna", name: "Anna", unitCode: "works", roles: ["trainer"] },
    { id: "lucia", name: "Lucia", unitCode: "green", roles: ["unit-referent"] },
  ]);
});
