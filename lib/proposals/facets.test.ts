// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { countFacets } from "./facets.ts";

const some = { kind: "proposal", status: "submitted", term: "waiting" };
const combinations = [
  { ...some, topic: "green", zone: "01", times: 3 },
  { ...some, topic: "green", zone: "02", times: 2 },
  { ...some, topic: "school", zone: "01", times: 1 },
  { ...some, topic: "school", zone: "02", term: null, status: "withdrawn", times: 4 },
];

it("counts everything where nothing is chosen", () => {
  const { total, facets } = countFacets(combinations, {});
  expect(total).toBe(10);
  expect(facets.topic).toEqual({ green: 5, school: 5 });
  expect(facets.term).toEqual({ waiting: 6 });
});

it("counts for a chosen facet what choosing another word would give, and for the others what is left", () => {
  const { total, facets } = countFacets(combinations, { topic: "green" });
  expect(total).toBe(5);
  expect(facets.topic).toEqual({ green: 5, school: 5 });
  expect(facets.zone).toEqual({ "01": 3, "02": 2 });
  expect(facets.status).toEqual({ submitted: 5 });
});

it("narrows every facet by all the others", () => {
  const { total, facets } = countFacets(combinations, { topic: "school", zone: "01" });
  expect(total).toBe(1);
  expect(facets.topic).toEqual({ green: 3, school: 1 });
  expect(facets.zone).toEqual({ "01": 1, "02": 4 });
});
