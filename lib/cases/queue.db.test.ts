// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { addCase, addPerson, addUnit } from "#db/testing/fixtures.ts";
import { findCaseFile } from "./queries.ts";
import {
  countFacets,
  countQueue,
  everyQueued,
  listQueue,
  type QueueView,
  queuePageSize,
  selectQueue,
} from "./queue.ts";
import { type QueueAsked, queueInput } from "./schemas.ts";

const on = Temporal.PlainDate.from("2026-03-10");
let view: QueueView;
let suspendedId: string;

beforeAll(async () => {
  await addUnit("participation");
  await addUnit("mobility");
  const [me, other] = [await addPerson(), await addPerson({ givenName: "Bo", familyName: "Neri" })];
  view = { units: "all", personId: me, on, dueSoonDays: 5 };
  const made = { unitCode: "participation", openedOn: "2026-02-01" };
  await addCase({ ...made, title: "far", dueOn: "2026-03-16", officerId: me });
  await addCase({ ...made, title: "soon", dueOn: "2026-03-15", officerId: other });
  await addCase({ ...made, title: "today", dueOn: "2026-03-10", unitCode: "mobility" });
  await addCase({ ...made, title: "late", dueOn: "2026-03-09", officerId: me });
  await addCase({ ...made, title: "very late", dueOn: "2026-02-20" });
  suspendedId = (await addCase({ ...made, title: "suspended", dueOn: null, officerId: me })).id;
  await addCase({ ...made, title: "closed", dueOn: "2026-03-01", closedOn: "2026-03-02", officerId: me });
  const integration = { caseId: suspendedId, reason: "integration" } as const;
  await db.insert(suspensions).values([
    { ...integration, startsOn: "2026-02-10", endsOn: "2026-02-12" },
    { ...integration, startsOn: "2026-03-04" },
  ]);
});

const asking = (query: Record<string, string> = {}): QueueAsked => queueInput.parse(query);

const titles = async (query: Record<string, string> = {}, change: Partial<QueueView> = {}) =>
  (await listQueue({ ...view, ...change }, asking(query))).map(({ title }) => title);

describe("the queue", () => {
  test("begins with the most overdue and ends with the suspended; closed cases are not in it", async () => {
    expect(await titles()).toEqual(["very late", "late", "today", "soon", "far", "suspended"]);
  });

  test.each([
    ["mine", ["late", "far", "suspended"]],
    ["unassigned", ["very late", "today"]],
    ["overdue", ["very late", "late"]],
    ["due-soon", ["today", "soon"]],
    ["suspended", ["suspended"]],
  ] as const)("narrowed to %s", async (filter, expected) => {
    expect(await titles({ show: filter })).toEqual(expected);
    expect((await countQueue(view, asking()))[filter]).toBe(expected.length);
  });

  test("shows a referent the cases of their units alone, and nothing to who has none", async () => {
    expect(await titles({}, { units: ["mobility"] })).toEqual(["today"]);
    expect(await countQueue({ ...view, units: ["mobility"] }, asking())).toMatchObject({
      all: 1,
      overdue: 0,
      unassigned: 1,
    });
    expect(await titles({}, { units: [] })).toEqual([]);
    expect(await countQueue({ ...view, units: [] }, asking())).toMatchObject({ all: 0 });
  });

  test.each<[Record<string, string>, string[]]>([
    [{ unit: "mobility" }, ["today"]],
    [{ officer: "nobody" }, ["very late", "today"]],
    [{ from: "2026-03-09", to: "2026-03-15" }, ["late", "today", "soon"]],
    [{ q: "LATE very" }, ["very late"]],
    [{ q: "%" }, []],
    [{ q: "_" }, []],
    [{ show: "overdue", q: "late", sort: "-due" }, ["late", "very late"]],
    [{ sort: "title" }, ["far", "late", "soon", "suspended", "today", "very late"]],
    [{ sort: "-due" }, ["far", "soon", "today", "late", "very late", "suspended"]],
    [{ zone: "centro" }, []],
  ])("asked %j", async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test("counts each filter within what else was asked, and each choice of all that is open", async () => {
    expect(await countQueue(view, asking({ unit: "participation" }))).toMatchObject({
      all: 5,
      unassigned: 1,
      overdue: 2,
    });
    const { unit, officer } = await countFacets(view);
    expect(unit).toEqual([
      { value: "participation", count: 5 },
      { value: "mobility", count: 1 },
    ]);
    expect(officer.map(({ count }) => count)).toEqual([3, 1]);
    expect((await countFacets({ ...view, units: ["mobility"] })).unit).toEqual([{ value: "mobility", count: 1 }]);
  });

  test("is taken along whole, in its order, and only what is in sight", async () => {
    const taken = async (change: Partial<QueueView> = {}) => {
      const parts = [];
      for await (const part of everyQueued({ ...view, ...change }, asking({ sort: "title" }))) parts.push(part);
      return parts.flat().map(({ title }) => title);
    };
    expect(await taken()).toEqual(["far", "late", "soon", "suspended", "today", "very late"]);
    expect(await taken({ units: ["mobility"] })).toEqual(["today"]);
    expect(await taken({ units: [] })).toEqual([]);
  });

  test("tells since when a case is suspended, and in a row only once", async () => {
    expect(await listQueue(view, asking({ show: "suspended" }))).toMatchObject([
      { suspendedOn: "2026-03-04", dueOn: null },
    ]);
  });
});

test("a case's file holds who answers for it and every suspension", async () => {
  expect(await findCaseFile(suspendedId)).toMatchObject({
    title: "suspended",
    unit: { it: "Servizio" },
    officer: "Ada Bianchi",
    suspensions: [{ startsOn: "2026-02-10" }, { startsOn: "2026-03-04", endsOn: null }],
  });
  expect(await findCaseFile(crypto.randomUUID())).toBeNull();
});

describe("with ten thousand cases", () => {
  beforeAll(async () => {
    await db.execute(sql`
      insert into ${cases} (id, year, sequence, number, kind, subject_id, title, unit_code, opened_on, counts_from, rule_key,
        term_amount, term_unit, term_reference, due_on, closed_on)
      select gen_random_uuid(), 2025, n, '2025-' || lpad(n::text, 6, '0'), 'proposal', gen_random_uuid(), 'case ' || n,
        case when n % 7 = 0 then 'mobility' else 'participation' end, date '2026-01-01', date '2026-01-01', 'proposals.answer-term', 30,
        'calendar-days', '{"it":"","en":""}', date '2026-01-31' + n % 365, case when n % 3 = 0 then date '2026-03-01' end
      from generate_series(1, 10000) as n`);
    await db.execute(sql`analyze ${cases}`);
  });

  test("a page is read by its index, not by sorting them all", async () => {
    const query = selectQueue(view, asking()).limit(queuePageSize).getSQL();
    const plan = (await db.execute<{ "QUERY PLAN": string }>(sql`explain ${query}`)).map((row) => row["QUERY PLAN"]);
    expect(plan.join("\n")).toMatch(/Index Scan using cases_(due|queue)/);
    expect(plan.join("\n")).not.toContain("Seq Scan on cases");
  });

  test.each<Record<string, string>>([
    {},
    { show: "overdue" },
    { show: "due-soon" },
    { q: "case 99", sort: "-title" },
    { unit: "mobility" },
  ])("%j takes less than 150 ms, counts and choices included", async (query) => {
    const timings = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now();
      const asked = asking(query);
      const [page] = await Promise.all([listQueue(view, asked), countQueue(view, asked), countFacets(view)]);
      timings.push(performance.now() - began);
      expect(page).toHaveLength(queuePageSize);
    }
    expect(Math.min(...timings)).toBeLessThan(150);
  });
});
