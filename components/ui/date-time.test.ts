// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "vitest";
import { translator } from "#lib/kernel/messages.ts";
import { dayInSentence, formatDay, formatDayOfYear, formatInstant } from "./date-time.tsx";

test("a day stays that day, wherever the server is", () => {
  expect(formatDay("it", "2026-03-14")).toBe("14 marzo 2026");
  expect(formatDay("en", "2026-03-14")).toBe("14 March 2026");
  expect(formatDay("it", "2026-12-01", "month")).toBe("dicembre 2026");
});

test("an instant belongs to its day in Rome", () => {
  const lateInLondon = new Date("2026-03-14T23:30:00Z");
  expect(formatDay("it", lateInLondon)).toBe("15 marzo 2026");
  expect(formatInstant("it", lateInLondon)).toBe("15 marzo 2026, 0.30");
  expect(formatInstant("it", new Date("2026-11-30T10:30:00Z"))).toBe("30 novembre 2026, 11.30");
  expect(formatInstant("en", new Date("2026-11-30T08:05:00Z"))).toBe("30 November 2026, 9:05");
});

test("a holiday of every year has no year", () => {
  expect(formatDayOfYear("it", "11-11")).toBe("11 novembre");
  expect(formatDayOfYear("en", "02-29")).toBe("29 February");
});

test.each([
  ["2026-03-08", "entro l’"],
  ["2026-03-11", "entro l’"],
  ["2026-03-18", "entro il "],
])("the article before %s in a sentence is the right one", (value, article) => {
  const said = translator("it").rich("shell.timeline.by", dayInSentence({ locale: "it", value }));
  expect(said).toMatchObject([article, { type: "time", props: { dateTime: value } }]);
});
