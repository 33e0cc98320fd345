// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { aPact } from "#db/testing/pacts.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { callAssembly } from "#lib/pacts/commands/examination/call-assembly.ts";
import { planActivity } from "#lib/pacts/commands/life/plan-activity.ts";
import { byDay } from "./calendar.ts";
import { cancelAgendaEvent } from "./commands/cancel-agenda-event.ts";
import { draftAgendaEvent } from "./commands/draft-agenda-event.ts";
import { editAgendaEvent } from "./commands/edit-agenda-event.ts";
import { publishAgendaEvent } from "./commands/publish-agenda-event.ts";
import { listComing, listHappening } from "./gatherings.ts";
import type { AgendaFilter } from "./queries.ts";
import type { EditAgendaEvent } from "./schemas.ts";
import { monthSpan, weekSpan } from "./spans.ts";
import { agendaKinds } from "./vocabulary.ts";

const rome = (text: string) =>
  new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(romeTimeZone).epochMilliseconds);

const lasting = (start: string, end: string) => ({ startsAt: rome(start), endsAt: rome(end) });

/** In 2031 summer time begins on 30 March. */
const today = Temporal.PlainDate.from("2031-03-01");
const called = Temporal.Instant.from("2031-02-20T10:00Z");
const readAt = new Date(called.epochMilliseconds);

let officer: Staff;

type Given = Partial<EditAgendaEvent> & { title: string; startsAt: Date; endsAt: Date };

async function planned(given: Given): Promise<string> {
  const { title, startsAt, endsAt, isAllDay = false } = given;
  const { id } = await draftAgendaEvent(officer, { kind: "meeting", title, startsAt, endsAt, isAllDay });
  await editAgendaEvent(officer, {
    ...{ id, version: 1, kind: "meeting", lead: "", body: "", titleEn: null, leadEn: "", bodyEn: "", topicCode: null },
    ...{ zones: [], place: "", address: "", longitude: null, latitude: null, link: null, isAllDay },
    ...{ repeats: "none", repeatsUntil: null },
    ...given,
  });
  return id;
}

async function published(given: Given): Promise<string> {
  const id = await planned(given);
  await publishAgendaEvent(officer, { id, from: null }, called);
  return id;
}

beforeAll(async () => {
  await furnishHouse();
  officer = await anEmployee("participation-officer");
  const author = await aCitizen();
  const series = { repeats: "weekly", repeatsUntil: "2031-04-10" } as const;
  const off = await published({
    ...{ title: "Coro", zones: ["north"], ...series },
    ...lasting("2031-03-19T18:30", "2031-03-19T20:00"),
  });
  await cancelAgendaEvent(officer, { id: off, occurrence: rome("2031-04-02T18:30"), reason: "La sala è chiusa." });
  const course = { kind: "course", ...series } as const;
  await published({
    ...{ title: "Ginnastica", zones: ["south"], ...course },
    ...lasting("2031-03-20T09:00", "2031-03-20T10:00"),
  });
  await published({
    ...{ title: "Festa", zones: ["north", "south"], isAllDay: true, kind: "initiative" },
    ...lasting("2031-03-28T00:00", "2031-04-01T00:00"),
  });
  await published({ title: "Notte bianca", ...lasting("2031-03-29T22:00", "2031-03-30T04:00") });
  await published({
    ...{ title: "Mostra", zones: ["south"], isAllDay: true },
    ...lasting("2031-02-27T00:00", "2031-03-03T00:00"),
  });
  await published({ title: "Cena", zones: ["north"], ...lasting("2031-03-31T22:00", "2031-04-01T00:00") });
  await planned({ title: "Bozza", zones: ["north"], ...lasting("2031-03-12T18:00", "2031-03-12T19:00") });

  const examined = await aPact(author, { managerId: officer.personId, zoneCode: "south" }, called);
  const held = {
    startsAt: Temporal.Instant.from("2031-03-30T15:00Z"),
    endsAt: Temporal.Instant.from("2031-03-30T17:00Z"),
  };
  const about = { place: "Sala civica", about: "La proposta per le aiuole." };
  await callAssembly(officer, { pactId: examined.pactId, ...about, ...held }, called);
  const inForce = { signedOn: "2031-01-01", startsOn: "2031-01-01", endsOn: "2032-01-01", actNumber: "1/2031" };
  const living = await aPact(author, { status: "active", managerId: officer.personId, ...inForce }, called);
  const activity = { title: "Siepe", description: "Con le pale.", place: "Via della Stazione", places: 5, ...held };
  await planActivity(author, { id: randomUUID(), pactId: living.pactId, ...activity }, called);
});

const filters: AgendaFilter[] = [{ zone: "north" }, { zone: "south" }, ...agendaKinds.map((kind) => ({ kind })), {}];

const stretches = [
  ...["2031-02", "2031-03", "2031-04", "2031-05"].map((month) => monthSpan(month, today)),
  ...["2031-W09", "2031-W13", "2031-W14", "2031-W15"].map((week) => weekSpan(week, today)),
].filter((span) => span !== null);

const daysOf = (span: (typeof stretches)[number]) =>
  "weeks" in span ? span.weeks.flatMap(({ days }) => days) : span.days;

const happening = async (filter: AgendaFilter, span: (typeof stretches)[number]) =>
  byDay(daysOf(span), await listHappening(filter, span.from, span.to, readAt));

/** The titles of each day on which there is something; what was called off in brackets. */
const titlesIn = async (filter: AgendaFilter, span: (typeof stretches)[number] | null) => {
  if (!span) throw new Error("there is no such month or week");
  const days = (await happening(filter, span)).filter(({ events }) => events.length > 0);
  const titled = days.map(({ day, events }) => [
    day.slice(5),
    events.map(({ title, isCancelled }) => (isCancelled ? `(${title})` : title)),
  ]);
  return Object.fromEntries(titled);
};

const ofPact = "Ci prendiamo cura delle aiuole di piazza Mazzini";

describe("the month of a zone", () => {
  test("has what is held there and what concerns every zone, across the change to summer time", async () => {
    expect(await titlesIn({ zone: "north" }, monthSpan("2031-03", today))).toEqual({
      "03-19": ["Coro"],
      "03-26": ["Coro"],
      "03-28": ["Festa"],
      "03-29": ["Festa", "Notte bianca"],
      "03-30": ["Festa", "Notte bianca", "Siepe"],
      "03-31": ["Festa", "Cena"],
      "04-02": ["(Coro)"],
    });
  });

  test("is another in another zone, and begins with what goes on since the month before", async () => {
    expect(await titlesIn({ zone: "south" }, monthSpan("2031-03", today))).toEqual({
      "02-27": ["Mostra"],
      "02-28": ["Mostra"],
      "03-01": ["Mostra"],
      "03-02": ["Mostra"],
      "03-20": ["Ginnastica"],
      "03-27": ["Ginnastica"],
      "03-28": ["Festa"],
      "03-29": ["Festa", "Notte bianca"],
      "03-30": ["Festa", "Notte bianca", ofPact, "Siepe"],
      "03-31": ["Festa"],
      "04-03": ["Ginnastica"],
    });
  });

  test("is empty where nothing takes place", async () => {
    expect(await titlesIn({ zone: "north" }, monthSpan("2031-05", today))).toEqual({});
  });
});

test("the week of a zone or a kind has its days of the month, and nothing else", async () => {
  expect(await titlesIn({ zone: "north" }, weekSpan("2031-W14", today))).toEqual({
    "03-31": ["Festa", "Cena"],
    "04-02": ["(Coro)"],
  });
  expect(await titlesIn({ kind: "course" }, weekSpan("2031-W14", today))).toEqual({ "04-03": ["Ginnastica"] });
  expect(await titlesIn({ kind: "assembly" }, weekSpan("2031-W13", today))).toEqual({ "03-30": [ofPact] });
});

test.each(filters)("on each day of a month or a week stands just what the list of %o has for it", async (filter) => {
  const listed = await listComing(filter, readAt, 500);
  for (const span of stretches) expect(await happening(filter, span)).toEqual(byDay(daysOf(span), listed));
});
