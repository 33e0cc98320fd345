// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { addCase, addPerson, addUnit } from "#db/testing/fixtures.ts";
import { countQueue, findCaseFile, listQueue, type QueueView, queuePageSize, selectQueue } from "./queries.ts";

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

const titles = async (filter: Parameters<typeof listQueue>[1], change: Partial<QueueView> = {}) =>
  (await listQueue({ ...view, ...change }, filter, 1)).map(({ title }) => title);

describe("the queue", () => {
  test("begins with the most overdue and ends with the suspended; closed cases are not in it", async () => {
    expect(await titles("all")).toEqual(["very late", "late", "today", "soon", "far", "suspended"]);
  });

  test.each([
    ["mine", ["late", "far", "suspended"]],
    ["unassigned", ["very late", "today"]],
    ["overdue", ["very late", "late"]],
    ["due-soon", ["today", "soon"]],
    ["suspended", ["suspended"]],
  ] as const)("narrowed to %s", async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
    expect((await countQueue(view))[filter]).toBe(expected.length);
  });

  test("shows a referent the cases of their units alone, and nothing to who has none", async () => {
    expect(await titles("all", { units: ["mobility"] })).toEqual(["today"]);
    expect(await countQueue({ ...view, units: ["mobility"] })).toMatchObject({ all: 1, overdue: 0, unassigned: 1 });
    expect(await titles("all", { units: [] })).toEqual([]);
    expect(await countQueue({ ...view, units: [] })).toMatchObject({ all: 0 });
  });

  test("tells since when a case is suspended, and in a row only once", async () => {
    expect(await listQueue(view, "suspended", 1)).toMatchObject([{ suspendedOn: "2026-03-04", dueOn: null }]);
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
      insert into ${cases} (id, year, sequence, number, kind, subject_id, title, unit_code, opened_on, rule_key,
        term_amount, term_unit, term_reference, due_on, closed_on)
      select gen_random_uuid(), 2025, n, '2025-' || lpad(n::text, 6, '0'), 'proposal', gen_random_uuid(), 'case ' || n,
        case when n % 7 = 0 then 'mobility' else 'participation' end, date '2026-01-01', 'proposals.answer-term', 30,
        'calendar-days', '{"it":"","en":""}', date '2026-01-31' + n % 365, case when n % 3 = 0 then date '2026-03-01' end
      from generate_series(1, 10000) as n`);
    await db.execute(sql`analyze ${cases}`);
  });

  test("a page is read by its index, not by sorting them all", async () => {
    const query = selectQueue(view, "all", 1).getSQL();
    const plan = (await db.execute<{ "QUERY PLAN": string }>(sql`explain ${query}`)).map((row) => row["QUERY PLAN"]);
    expect(plan.join("\n")).toMatch(/Index Scan using cases_(due|queue)/);
    expect(plan.join("\n")).not.toContain("Seq Scan on cases");
  });

  test.each(["all", "overdue", "due-soon"] as const)("%s takes less than 50 ms, counts included", async (filter) => {
    const timings = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now();
      const [page] = await Promise.all([listQueue(view, filter, 1), countQueue(view)]);
      timings.push(performance.now() - began);
      expect(page).toHaveLength(queuePageSize);
    }
    expect(Math.min(...timings)).toBeLessThan(50);
  });
});
