// SPDX-License-Identifier: AGPL-3.0-or-later
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEntry, calendarFile } from "./calendar-file.ts";

const entry: CalendarEntry = {
  id: "019ac000-0000-7000-8000-000000000000",
  sequence: 2,
  startsAt: new Date("2026-03-30T06:30:00Z"),
  endsAt: new Date("2026-03-30T06:50:00Z"),
  title: "Sportello: Ufficio Partecipazione",
  text: `Oggetto: «perché», virgole; e un testo lungo. ${"Sì, davvero così lungo. ".repeat(9)}\nSeconda riga`,
  where: "Piazza del Municipio 1, 00999 Valfiorita (VL)",
  url: "https://partecipa.valfiorita.example/it/area-personale/appuntamenti/1",
  isCancelled: false,
  writtenAt: new Date("2026-03-01T10:00:00Z"),
};

const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const component = calendar.getFirstSubcomponent("vevent");
  if (!component) throw new Error("there is no event");
  return { method: calendar.getFirstPropertyValue("method"), event: new ICAL.Event(component), component };
};

test("calendars read what was written, to the minute and to the letter", () => {
  const { method, event, component } = read(calendarFile("Ufficio", entry));
  expect(method).toBe("PUBLISH");
  expect(event.startDate.toJSDate()).toEqual(entry.startsAt);
  expect(event.endDate.toJSDate()).toEqual(entry.endsAt);
  expect(event).toMatchObject({ summary: entry.title, description: entry.text, location: entry.where, sequence: 2 });
  expect(event.uid).toBe(`${entry.id}@partecipa.valfiorita.example`);
  expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
});

test("no line is longer than calendars have to take", () => {
  const lines = calendarFile("Ufficio", entry).split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test("what is cancelled takes itself out", () => {
  const { method, component } = read(calendarFile("Ufficio", { ...entry, isCancelled: true }));
  expect(method).toBe("CANCEL");
  expect(component.getFirstPropertyValue("status")).toBe("CANCELLED");
});
