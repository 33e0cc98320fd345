// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it, test } from "vitest";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import type { MapArea } from "#lib/maps/vocabulary.ts";
import { pactsAsCsv, pactsAsGeoJson, pactsAsJson } from "./open-data.ts";
import { countPublic, findPublicByNumber, listNewest } from "./queries.ts";
import { areaOf, onMap } from "./register-marks.ts";
import { type PactFilter, pactSearchInput } from "./register-schemas.ts";
import { searchPacts } from "./register-search.ts";
import { tellSearch } from "./register-search-entry.ts";
import { pactStatistics } from "./register-statistics.ts";

const at = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`);
const dateOf = (day: string) => new Date(`${day}T09:00:00Z`);

let officer: Staff;
let taken: { number: string };
let signed: { pactId: string; number: string };
let unseen: string[];

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
  const author = await aCitizen();
  const managerId = officer.personId;
  const make = (title: string, day: string, given: Parameters<typeof aPact>[1]) =>
    aPact(author, { title, managerId, ...given }, at(day));
  taken = await make("Le aiuole di piazza Mazzini", "2026-03-01", {
    ...{ zoneCode: "north", applicantKind: "informal-group", applicantName: "Amici delle aiuole" },
  });
  signed = await make("Un murale nel sottopasso", "2026-01-10", {
    ...{ status: "active", kind: "ordinary", zoneCode: "south", applicantName: "Mario Rossi", topicCode: "mobility" },
    ...{ answeredAt: dateOf("2026-02-19"), signedOn: "2026-02-20", startsOn: "2026-03-01", endsOn: "2027-02-28" },
    ...{ actNumber: "12/2026", longitude: 13.36, latitude: 38.12, address: "=cmd|' /C calc'!A1" },
  });
  await make("Una pista da bocce", "2025-05-01", {
    ...{
      status: "refused",
      reasons: "Il terreno serve ad altro.",
      refusalNotice: "Ecco perché.",
      remarksUntil: "2025-06-10",
    },
    answeredAt: dateOf("2025-12-20"),
  });
  await inTransaction((tx) => tellSearch(tx, signed.pactId));
  const hidden = [
    await make("Una bozza", "2026-03-02", { status: "draft" }),
    await make("Appena presentata", "2026-03-03", { status: "submitted", managerId: null }),
    await make("Ritirata prima", "2026-03-04", { status: "withdrawn", managerId: null }),
    await make("Archiviata prima", "2026-03-05", {
      status: "archived",
      managerId: null,
      reasons: "Non riguarda un bene comune.",
    }),
  ];
  unseen = hidden.map(({ number }) => number);
});

const search = (filter: Record<string, string>) => searchPacts(pactSearchInput.parse(filter));
const titles = async (filter: Record<string, string>) => (await search(filter)).pacts.map(({ title }) => title);

describe("what everyone reads", () => {
  it("begins with the day the office took an application in", async () => {
    expect(await countPublic()).toBe(3);
    expect((await listNewest()).map(({ title }) => title)).toEqual([
      "Le aiuole di piazza Mazzini",
      "Un murale nel sottopasso",
      "Una pista da bocce",
    ]);
    for (const number of unseen) expect(await findPublicByNumber(number)).toBeNull();
  });

  it("names groups, and no person", async () => {
    expect(await findPublicByNumber(taken.number)).toMatchObject({
      applicant: "Amici delle aiuole",
      unit: { it: expect.any(String) },
    });
    expect(JSON.stringify(await findPublicByNumber(signed.number))).not.toContain("Rossi");
    expect(await titles({ q: "Rossi" })).toEqual([]);
  });
});

test("is searched by words, by a number and by each facet", async () => {
  expect(await titles({ q: "aiuola mazzini" })).toEqual(["Le aiuole di piazza Mazzini"]);
  expect(await titles({ q: signed.number })).toEqual(["Un murale nel sottopasso"]);
  expect(await titles({ zone: "north" })).toEqual(["Le aiuole di piazza Mazzini"]);
  expect(await titles({ zone: "all" })).toEqual(["Una pista da bocce"]);
  expect(await titles({ status: "refused" })).toEqual(["Una pista da bocce"]);
  expect(await titles({ kind: "ordinary" })).toEqual(["Un murale nel sottopasso"]);
  expect(await titles({ topic: "mobility" })).toEqual(["Un murale nel sottopasso"]);
  expect(await titles({ applicant: "informal-group" })).toEqual(["Le aiuole di piazza Mazzini"]);
  expect(await titles({ from: "2026-01-10", to: "2026-01-10" })).toEqual(["Un murale nel sottopasso"]);
  const { total, facets, reading } = await search({ q: "muralle" });
  expect({ total, reading: reading.as, active: facets.status.active }).toEqual({
    total: 1,
    reading: "corrected",
    active: 1,
  });
});

test("the map grows to hold what stands beyond the town", async () => {
  const town: MapArea = [10.2, 43.9, 10.4, 44];
  const area = (await areaOf(town, {})) ?? town;
  expect(area).toEqual([10.0104, 37.7672, 13.5496, 44.3528].map((degrees) => expect.closeTo(degrees, 4)));
  const { marks, withoutPoint } = await onMap(area, {});
  expect(marks).toEqual([expect.objectContaining({ count: 1, number: signed.number })]);
  expect(withoutPoint).toEqual({ north: 1, all: 1 });
  expect(await areaOf([6, 36, 19, 47], {})).toEqual([6, 36, 19, 47]);
  expect(await areaOf(town, { status: "under-review" })).toEqual(town);
});

test("a map shows what is looked for, and what stands in it", async () => {
  const town: MapArea = [10.2, 43.9, 10.4, 44];
  expect(await onMap([6, 36, 19, 47], { status: "under-review" })).toEqual({ marks: [], withoutPoint: { north: 1 } });
  expect(await onMap(town, {})).toEqual({ marks: [], withoutPoint: { north: 1, all: 1 } });
});

test("the figures tell where pacts stand and how long answers took", async () => {
  const { all, status, answers, years, medianDays } = await pactStatistics(Temporal.PlainDate.from("2026-03-10"));
  expect(all).toEqual({ all: 3, examined: 1, inForce: 1, concluded: 0, closed: 1 });
  expect(status).toEqual({ "under-review": 1, active: 1, refused: 1 });
  expect(answers.twoMonths).toEqual({ admitted: 1, refused: 0, archived: 0 });
  expect(answers.year).toEqual({ admitted: 0, refused: 1, archived: 0 });
  expect(years).toEqual([
    { year: "2026", answers: 1, medianDays: 40 },
    { year: "2025", answers: 1, medianDays: 233 },
  ]);
  expect(medianDays).toBe(136.5);
});

async function whole(texts: AsyncGenerator<string>): Promise<string> {
  let all = "";
  for await (const text of texts) all += text;
  return all;
}

test("can be taken away as CSV, safe for spreadsheets, as JSON and as GeoJSON", async () => {
  const filter: PactFilter = { status: "active" };
  const csv = await whole(pactsAsCsv(filter));
  expect(csv.split("\r\n")).toHaveLength(3);
  expect(csv).toContain(`'=cmd|' /C calc'!A1`);
  const json = JSON.parse(await whole(pactsAsJson({ filter }, {})));
  expect(json.pacts.map(({ number }: { number: string }) => number)).toContain(taken.number);
  expect(JSON.stringify(json)).not.toContain("Rossi");
  const { features } = JSON.parse(await whole(pactsAsGeoJson({})));
  expect(features).toHaveLength(3);
  expect(features).toContainEqual(
    expect.objectContaining({ id: signed.number, geometry: { type: "Point", coordinates: [13.36, 38.12] } }),
  );
  expect(features).toContainEqual(expect.objectContaining({ id: taken.number, geometry: null }));
});
