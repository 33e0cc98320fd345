// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { rules } from "#db/schema/rules.ts";
import { addStaff, eventsAbout } from "#db/testing/fixtures.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { getRule, listRules, rulesInForce } from "../queries.ts";
import type { ChangeRule } from "../schemas.ts";
import { changeRule } from "./change-rule.ts";
import { withdrawChange } from "./withdraw-change.ts";

const key = "proposals.answer-term";
const at = Temporal.Instant.from("2026-03-10T09:00:00Z");
const day = (text: string) => Temporal.PlainDate.from(text);

const change = (value: number, validFrom: string): ChangeRule => ({
  key,
  value,
  validFrom,
  referenceIt: "Regolamento, art. 7",
  referenceEn: "Regulation, art. 7",
  citedArticle: null,
  citedParagraph: null,
});

const valueOn = async (on: string) => (await rulesInForce(db, [key], day(on)))[key].value;

let administrator: Staff;

beforeEach(async () => {
  await db.delete(rules);
  administrator = await addStaff("administrator");
});

describe("change a rule", () => {
  test("counts from its day on, and everyone can read it", async () => {
    await changeRule(administrator, change(45, "2027-01-01"), at);
    expect(await valueOn("2026-12-31")).toBe(30);
    expect(await valueOn("2027-01-01")).toBe(45);
    const told = (await eventsAbout(key)).at(-1);
    expect(told).toMatchObject({
      type: "rule.changed",
      isPublic: true,
      actorId: administrator.personId,
      payload: { value: 45, unit: "calendar-days", validFrom: "2027-01-01" },
    });
  });

  test.each(["participation-officer", "unit-referent", "trainer", "guarantor"] as const)(
    "is refused to %s",
    async (role) => {
      await expect(changeRule(await addStaff(role), change(45, "2027-01-01"), at)).rejects.toThrow(Refusal);
      expect(await db.$count(rules)).toBe(0);
    },
  );

  test("is possible today, never yesterday", async () => {
    await expect(changeRule(administrator, change(45, "2026-03-09"), at)).rejects.toThrow(Invalid);
    await expect(changeRule(administrator, change(45, "2026-03-10"), at)).resolves.toBeDefined();
  });

  test("today is the day it is in Rome", async () => {
    const lateEvening = Temporal.Instant.from("2026-03-10T23:30:00Z");
    await expect(changeRule(administrator, change(45, "2026-03-10"), lateEvening)).rejects.toThrow(Invalid);
  });

  test("a day has one value, also when many decide at once", async () => {
    const answers = await Promise.allSettled(
      [40, 41, 42, 43, 44, 45].map((value) => changeRule(administrator, change(value, "2027-01-01"), at)),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const answer of answers) if (answer.status === "rejected") expect(answer.reason).toBeInstanceOf(Conflict);
    expect(await db.$count(rules)).toBe(1);
  });
});

describe("withdraw a change", () => {
  test("takes back what has not begun, and the journal keeps it", async () => {
    const { id } = await changeRule(administrator, change(45, "2027-01-01"), at);
    await withdrawChange(administrator, { changeId: id }, at);
    expect(await valueOn("2027-01-01")).toBe(30);
    expect((await eventsAbout(key)).at(-1)).toMatchObject({ type: "rule.change-withdrawn", payload: { value: 45 } });
    await expect(changeRule(administrator, change(60, "2027-01-01"), at)).resolves.toBeDefined();
  });

  test("leaves alone what has begun", async () => {
    const { id } = await changeRule(administrator, change(45, "2026-03-10"), at);
    await expect(withdrawChange(administrator, { changeId: id }, at)).rejects.toThrow(Conflict);
    expect(await db.$count(rules, eq(rules.id, id))).toBe(1);
  });

  test("is refused to others, and finds nothing where nothing is", async () => {
    const { id } = await changeRule(administrator, change(45, "2027-01-01"), at);
    const officer = await addStaff("participation-officer");
    await expect(withdrawChange(officer, { changeId: id }, at)).rejects.toThrow(Refusal);
    await expect(withdrawChange(administrator, { changeId: crypto.randomUUID() }, at)).rejects.toThrow(NotFound);
  });
});

test("a rule tells what was, is and will be in force", async () => {
  await changeRule(administrator, change(20, "2026-03-10"), at);
  await changeRule(administrator, change(25, "2026-04-01"), at);
  await changeRule(administrator, change(35, "2026-06-01"), at);
  const rule = await getRule(key, day("2026-05-01"));
  expect(rule.past.map(({ value }) => value)).toEqual([20]);
  expect(rule.inForce.value).toBe(25);
  expect(rule.current?.validFrom).toBe("2026-04-01");
  expect(rule.planned).toMatchObject([{ value: 35, validFrom: "2026-06-01", recordedBy: "Ada Bianchi" }]);

  const before = (await listRules(day("2026-03-09"))).find((state) => state.key === key);
  expect(before).toMatchObject({ inForce: { value: 30 }, current: null, past: [] });
  expect(before?.planned).toHaveLength(3);
});
