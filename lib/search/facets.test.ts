// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, it } from "vitest";
import { countFacets } from "./facets.ts";

const facets = ["kind", "status", "topic", "zone", "term"] as const;
const some = { kind: "proposal", status: "submitted", term: "waiting" };
const combinations = [
  { ...some, topic: "green", zone: "01", times: 3 },
  { ...some, topic: "green", zone: "02", times: 2 },
  { ...some, topic: "school", zone: "01", times: 1 },
  { ...some, topic: "school", zone: "02", term: null, status: "withdrawn", times: 4 },
];

it("counts everything where nothing is chosen", () => {
  const { total, facets: counts } = countFacets(facets, combinations, {});
  expect(total).toBe(10);
  expect(counts.topic).toEqual({ green: 5, school: 5 });
  expect(counts.term).toEqual({ waiting: 6 });
});

it("counts for a chosen facet what choosing another word would give, and for the others what is left", () => {
  const { total, facets: counts } = countFacets(facets, combinations, { topic: "green" });
  expect(total).toBe(5);
  expect(counts.topic).toEqual({ green: 5, school: 5 });
  expect(counts.zone).toEqual({ "01": 3, "02": 2 });
  expect(counts.status).toEqual({ submitted: 5 });
});

it("narrows every facet by all the others", () => {
  const { total, facets: counts } = countFacets(facets, combinations, { topic: "school", zone: "01" });
  expect(total).toBe(1);
  expect(counts.topic).toEqual({ green: 3, school: 1 });
  expect(counts.zone).toEqual({ "01": 1, "02": 4 });
});
