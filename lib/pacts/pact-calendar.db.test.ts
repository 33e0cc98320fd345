// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { aCitizen, anEmployee, furnishHouse } from "#db/testing/house.ts";
import { anActivePact, daysAfter, noon } from "#db/testing/pact-life.ts";
import { aPact } from "#db/testing/pacts.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { callOffActivity } from "./commands/life/call-off-activity.ts";
import { changeActivity } from "./commands/life/change-activity.ts";
import { planActivity } from "./commands/life/plan-activity.ts";
import { pactCalendar } from "./pact-calendar.ts";

/** Outside of a page nothing is kept. */
vi.mock("next/cache", () => ({ cacheTag: () => undefined, cacheLife: () => undefined }));

let author: Citizen;
let office: Staff;

beforeAll(async () => {
  await furnishHouse();
  [author, office] = await Promise.all([aCitizen(), anEmployee("participation-officer")]);
});

const words = {
  title: "Pulizia delle aiuole; e un caffè",
  description:
    `Portiamo guanti, rastrelli e «pazienza».\nSi comincia alle nove. ${"Una riga lunga. ".repeat(12)}`.trim(),
  place: "Piazza Mazzini, davanti al n. 3",
};

let pact: { pactId: string; number: string };

const planned = async (start: Temporal.Instant) => {
  const id = randomUUID();
  const input = { pactId: pact.pactId, id, ...words, startsAt: start, endsAt: start.add({ hours: 2 }), places: 4 };
  await planActivity(author, input, noon);
  return input;
};

async function read(locale: "it" | "en" = "it") {
  const found = await pactCalendar(locale, pact.number);
  if (!found) throw new Error("there is no calendar");
  const calendar = new ICAL.Component(ICAL.parse(found.body));
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  return { calendar, events, body: found.body };
}

beforeEach(async () => {
  pact = await anActivePact(author, { title: "Le aiuole di piazza Mazzini" });
});

describe("the calendar of a pact", () => {
  it("is read by programs to the minute and to the letter, in summer and in winter", async () => {
    const summer = await planned(Temporal.Instant.from("2026-07-04T07:00:00Z"));
    const winter = await planned(Temporal.Instant.from("2026-12-05T08:30:00Z"));
    const { events, calendar, body } = await read();
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toContain(pact.number);
    expect(events).toHaveLength(2);
    for (const { id, startsAt, endsAt } of [summer, winter]) {
      const event = events.find(({ uid }) => uid.startsWith(id));
      expect(event).toMatchObject({ summary: words.title, location: words.place, sequence: 0 });
      expect(event?.description).toContain(words.description);
      expect(event?.description).toContain(`/${pact.number}`);
      expect(event?.startDate.toJSDate().getTime()).toBe(startsAt.epochMilliseconds);
      expect(event?.endDate.toJSDate().getTime()).toBe(endsAt.epochMilliseconds);
    }
    expect(Math.max(...body.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it("counts changes, and takes out what was called off, with the reason", async () => {
    const { id, ...input } = await planned(daysAfter(3));
    await changeActivity(author, { ...input, id, place: "Giardino dei Tigli" }, noon);
    expect((await read()).events).toMatchObject([{ location: "Giardino dei Tigli", sequence: 1 }]);
    const reason = "Il Comune ha dato allerta meteo.";
    await callOffActivity(office, { pactId: pact.pactId, id, reason }, noon);
    const [event] = (await read()).events;
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event?.description).toContain(reason);
    expect(event?.sequence).toBe(2);
  });

  it("speaks the language that was asked for, and names nobody who comes", async () => {
    const { id } = await planned(daysAfter(3));
    await callOffActivity(office, { pactId: pact.pactId, id, reason: "Piove da tre giorni." }, noon);
    const [italian, english] = [await read("it"), await read("en")];
    expect(english.events[0]?.summary).not.toBe(italian.events[0]?.summary);
    expect(english.body).toContain("/en/");
    expect(english.body).not.toContain("Collaudo");
  });

  it("is there for what is public alone, empty as long as nothing is planned", async () => {
    expect((await read()).events).toEqual([]);
    const unread = await aPact(author, { status: "submitted" });
    expect(await pactCalendar("it", unread.number)).toBeNull();
    expect(await pactCalendar("it", "2026-999999")).toBeNull();
  });
});
