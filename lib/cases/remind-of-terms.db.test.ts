// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { notifications } from "#db/schema/notifications.ts";
import { appointments } from "#db/schema/organisation.ts";
import { rules } from "#db/schema/rules.ts";
import { addAppointment, addCase, addPerson, addStaff, addUnit, eventsAbout } from "#db/testing/fixtures.ts";
import { remindOfTerms } from "./remind-of-terms.ts";

const at = Temporal.Instant.from("2026-03-10T06:00:00Z");
const nextDay = at.add({ hours: 24 });

let unitCode: string;
let officerId: string;

beforeEach(async () => {
  await db.update(cases).set({ closedOn: "2026-03-01" });
  await db.update(appointments).set({ endedAt: new Date(0) });
  await db.delete(rules);
  unitCode = await addUnit();
  officerId = (await addStaff("unit-referent", unitCode)).personId;
});

const told = async (personId: string) =>
  (await db.select().from(notifications).where(eq(notifications.personId, personId)).orderBy(notifications.id)).map(
    ({ kind, params }) => `${kind} ${params.dueOn}`,
  );

test("warns the officer once before the day and once after it", async () => {
  const { id, number } = await addCase({ unitCode, officerId, dueOn: "2026-03-15" });
  expect(await remindOfTerms(at)).toBe(1);
  expect(await remindOfTerms(at)).toBe(0);
  expect(await remindOfTerms(nextDay)).toBe(0);
  expect(await told(officerId)).toEqual(["case-due-soon 2026-03-15"]);

  expect(await remindOfTerms(Temporal.Instant.from("2026-03-16T06:00:00Z"))).toBe(1);
  expect(await remindOfTerms(Temporal.Instant.from("2026-03-17T06:00:00Z"))).toBe(0);
  expect(await told(officerId)).toEqual(["case-due-soon 2026-03-15", "case-overdue 2026-03-15"]);
  expect(await eventsAbout(id)).toMatchObject([
    { type: "case.due-soon", actorKind: "system", caseId: id, isPublic: false, payload: { dueOn: "2026-03-15" } },
    { type: "case.overdue" },
  ]);
  const [first] = await db.select().from(notifications).where(eq(notifications.personId, officerId));
  expect(first?.params).toEqual({ caseId: id, number, title: "Una panchina all’ombra", dueOn: "2026-03-15" });
});

test("says nothing of what is far, suspended or closed", async () => {
  await addCase({ unitCode, officerId, dueOn: "2026-03-16" });
  await addCase({ unitCode, officerId, dueOn: null });
  await addCase({ unitCode, officerId, dueOn: "2026-03-09", closedOn: "2026-03-09" });
  expect(await remindOfTerms(at)).toBe(0);
});

test("asks the rule how soon is soon", async () => {
  await addCase({ unitCode, officerId, dueOn: "2026-03-16" });
  const legalReference = { it: "", en: "" };
  await db
    .insert(rules)
    .values({ key: "cases.due-soon", value: 6, unit: "calendar-days", legalReference, validFrom: "2026-03-01" });
  expect(await remindOfTerms(at)).toBe(1);
});

test("warns again when the clock resumed with another day", async () => {
  const { id } = await addCase({ unitCode, officerId, dueOn: "2026-03-12" });
  await remindOfTerms(at);
  await db.update(cases).set({ dueOn: "2026-03-14" }).where(eq(cases.id, id));
  expect(await remindOfTerms(at)).toBe(1);
  expect(await told(officerId)).toEqual(["case-due-soon 2026-03-12", "case-due-soon 2026-03-14"]);
});

test("tells the whole participation office where nobody answers, or who did is gone", async () => {
  const office = [await addStaff("participation-officer", unitCode), await addStaff("participation-officer", unitCode)];
  const gone = await addPerson();
  await addAppointment(gone, { role: "unit-referent", unitCode, endsOn: "2026-03-01" });
  await addCase({ unitCode, dueOn: "2026-03-11" });
  await addCase({ unitCode, officerId: gone, dueOn: "2026-03-12" });
  expect(await remindOfTerms(at)).toBe(2);
  for (const { personId } of office) {
    expect(await told(personId)).toEqual(["case-due-soon 2026-03-11", "case-due-soon 2026-03-12"]);
  }
  expect(await told(gone)).toEqual([]);
});

test("many workers at once tell each case once", async () => {
  for (let count = 0; count < 20; count += 1) await addCase({ unitCode, officerId, dueOn: "2026-03-11" });
  const answers = await Promise.all(Array.from({ length: 4 }, () => remindOfTerms(at)));
  expect(answers.reduce((sum, each) => sum + each)).toBe(20);
  expect(await told(officerId)).toHaveLength(20);
});
