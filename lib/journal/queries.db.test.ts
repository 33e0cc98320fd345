// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, test } from "vitest";
import { addCase, addEvent, addPerson } from "#db/testing/fixtures.ts";
import { findStateOfSeal, listEvents } from "./queries.ts";
import { journalFilter } from "./schemas.ts";
import { sealEvents } from "./seal-events.ts";

let ada: string;
let opened: Awaited<ReturnType<typeof addCase>>;
let submitted: number;
let withdrawn: number;
let changed: number;

beforeAll(async () => {
  ada = await addPerson({ givenName: "Ada", familyName: "Bianchi" });
  opened = await addCase();
  const about = { subjectId: opened.subjectId, caseId: opened.id };
  submitted = await addEvent({ ...about, type: "proposal.submitted", actorKind: "citizen", actorId: ada });
  withdrawn = await addEvent({ ...about, type: "proposal.withdrawn", actorKind: "counter", onBehalfOf: ada });
  changed = await addEvent({ type: "rule.changed", subjectKind: "rule", subjectId: "cases.due-soon" });
});

const found = async (filter: Record<string, string>) =>
  (await listEvents(journalFilter.parse(filter))).entries.map(({ id }) => id);

describe("the journal at the desk", () => {
  test("comes newest first and names who did it", async () => {
    const { entries, next } = await listEvents(journalFilter.parse({}));
    expect(entries.map(({ id, actor }) => [id, actor])).toEqual([
      [changed, null],
      [withdrawn, null],
      [submitted, "Ada Bianchi"],
    ]);
    expect(next).toBeNull();
  });

  test("is narrowed by type, by what it is about and by person", async () => {
    expect(await found({ type: "rule.changed" })).toEqual([changed]);
    expect(await found({ subject: "cases.due-soon" })).toEqual([changed]);
    expect(await found({ subject: opened.subjectId })).toEqual([withdrawn, submitted]);
    expect(await found({ subject: opened.number })).toEqual([withdrawn, submitted]);
    expect(await found({ person: ada })).toEqual([withdrawn, submitted]);
    expect(await found({ person: ada, type: "rule.changed", subject: "" })).toEqual([]);
    expect(await found({ subject: "2026-999999" })).toEqual([]);
  });

  test("goes on where the page before ended", async () => {
    for (let time = 0; time < 60; time += 1) await addEvent({ type: "proposal.supported" });
    const first = await listEvents(journalFilter.parse({ type: "proposal.supported" }));
    const second = await listEvents(journalFilter.parse({ type: "proposal.supported", before: String(first.next) }));
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 10, null]);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(new Set(ids).size).toBe(60);
  });

  test.each([
    { type: "'; drop table events" },
    { person: "ada" },
    { before: "-1" },
    { before: "1e999" },
    { subject: "x".repeat(200) },
    { subject: "a\0b" },
  ])("refuses %j", (filter) => {
    expect(journalFilter.safeParse(filter).success).toBe(false);
  });

  test("says how far it is sealed", async () => {
    const { unsealed } = await findStateOfSeal();
    expect(unsealed).toBe(63);
    await sealEvents();
    const { head, unsealed: none } = await findStateOfSeal();
    expect([head?.position, none]).toEqual([63, 0]);
  });
});
