// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, expect, test } from "vitest";
import { addCase, addPerson, addUnit } from "#db/testing/fixtures.ts";
import { workloadByOfficer, workloadByUnit } from "./workload.ts";

const on = Temporal.PlainDate.from("2026-03-10");
let ada: string;

beforeAll(async () => {
  await addUnit("green");
  await addUnit("mobility");
  ada = await addPerson();
  const ofAda = { unitCode: "green", officerId: ada, openedOn: "2026-02-01" };
  await addCase({ ...ofAda, dueOn: "2026-03-09" });
  await addCase({ ...ofAda, dueOn: "2026-03-10" });
  await addCase({ ...ofAda, dueOn: "2026-03-17" });
  await addCase({ ...ofAda, dueOn: "2026-03-18" });
  await addCase({ ...ofAda, dueOn: null });
  await addCase({ ...ofAda, closedOn: "2026-02-11" });
  await addCase({ ...ofAda, closedOn: "2026-02-21" });
  await addCase({ ...ofAda, openedOn: "2024-01-01", closedOn: "2024-12-31" });
  await addCase({ unitCode: "mobility", dueOn: "2026-03-01" });
});

test("each unit in sight has its open cases by how they press, and its days to answer of the last year", async () => {
  expect(await workloadByUnit("all", on)).toMatchObject([
    { id: "green", overdue: 1, dueSoon: 2, later: 1, suspended: 1, days: 15 },
    { id: "mobility", overdue: 1, dueSoon: 0, later: 0, suspended: 0, days: null },
  ]);
  expect((await workloadByUnit(["mobility"], on)).map(({ id }) => id)).toEqual(["mobility"]);
  expect(await workloadByUnit([], on)).toEqual([]);
});

test("each officer has theirs, and so has nobody", async () => {
  expect(await workloadByOfficer("all", on)).toMatchObject([
    { id: ada, name: "Ada Bianchi", overdue: 1, dueSoon: 2, later: 1, suspended: 1 },
    { id: "nobody", name: null, overdue: 1 },
  ]);
});
