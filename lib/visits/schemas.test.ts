// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from "vitest";
import { weeklyHoursInput } from "./hours-schemas.ts";
import { bookVisitInput, recordExceptionInput, writeKindInput } from "./schemas.ts";

const messagesOf = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));

describe("the hours of a week", () => {
  const week = (written: Record<string, string>) => weeklyHoursInput.safeParse({ version: "3", ...written });

  test("are read part by part, and what is empty is closed", () => {
    const read = week({
      "opens-1-morning": "08:30",
      "closes-1-morning": "12.30",
      "opens-1-afternoon": "14:30",
      "closes-1-afternoon": "17:00",
      "opens-2-morning": "",
    });
    expect(read.data).toEqual({
      version: 3,
      affected: "",
      hours: [
        { weekday: 1, opens: 510, closes: 750 },
        { weekday: 1, opens: 870, closes: 1020 },
      ],
    });
  });

  test.each([
    [
      "end before they begin",
      { "opens-3-morning": "12:30", "closes-3-morning": "8:30" },
      "closes-3-morning",
      "reversed",
    ],
    ["last no time", { "opens-3-morning": "8:30", "closes-3-morning": "8:30" }, "closes-3-morning", "reversed"],
    [
      "overlap",
      {
        "opens-3-morning": "8:30",
        "closes-3-morning": "14:00",
        "opens-3-afternoon": "13:59",
        "closes-3-afternoon": "17:00",
      },
      "opens-3-afternoon",
      "overlap",
    ],
    [
      "stand in the place of the afternoon and come before the morning",
      {
        "opens-3-morning": "8:30",
        "closes-3-morning": "12:30",
        "opens-3-afternoon": "6:00",
        "closes-3-afternoon": "7:00",
      },
      "opens-3-afternoon",
      "afternoonFirst",
    ],
    ["have one end", { "opens-3-morning": "8:30" }, "closes-3-morning", "bothTimes"],
    ["are no time", { "opens-3-morning": "25:00", "closes-3-morning": "8:30" }, "opens-3-morning", "time"],
  ])("that %s are refused by name", (_, written, field, message) => {
    expect(messagesOf(week(written as Record<string, string>))).toMatchObject({ [field]: `hours.fields.${message}` });
  });

  test("need the version that was before one's eyes", () => {
    expect(weeklyHoursInput.safeParse({}).success).toBe(false);
  });
});

describe("an exception", () => {
  const day = { kind: "closure", startsOn: "2026-12-24", reasonIt: "Vigilia", reasonEn: "Eve", version: "1" };
  test.each([
    ["a whole day", {}, {}],
    ["some hours", { opens: "10:00", closes: "12:00" }, {}],
    ["several days", { endsOn: "2026-12-31" }, {}],
    ["days in the wrong order", { endsOn: "2026-12-23" }, { endsOn: "hours.fields.daysReversed" }],
    ["a day that does not exist", { startsOn: "2026-02-30" }, { startsOn: "fields.date" }],
    ["hours in the wrong order", { opens: "12:00", closes: "10:00" }, { closes: "hours.fields.timesReversed" }],
    ["half a time", { closes: "10:00" }, { opens: "hours.fields.bothTimes" }],
    ["an opening without hours", { kind: "opening" }, { opens: "hours.fields.openingNeedsTimes" }],
    ["no reason", { reasonIt: " " }, { reasonIt: "fields.required" }],
  ])("of %s", (_, change, problems) => {
    expect(messagesOf(recordExceptionInput.safeParse({ ...day, ...change }))).toEqual(problems);
  });
});

describe("a booking", () => {
  const form = {
    id: crypto.randomUUID(),
    kindId: crypto.randomUUID(),
    startsAt: "2026-03-02T07:30:00Z",
    subject: "Il parco",
  };
  test.each([
    ["is read", {}, []],
    ["without a subject", { subject: "  " }, ["subject"]],
    ["at no time", { startsAt: "domani" }, ["startsAt"]],
    ["in another age", { startsAt: "9999-01-01T00:00:00Z" }, ["startsAt"]],
    ["with a note as long as a book", { note: "a".repeat(1001) }, ["note"]],
    ["of no kind", { kindId: "1" }, ["kindId"]],
  ])("%s", (_, change, fields) => {
    expect(Object.keys(messagesOf(bookVisitInput.safeParse({ ...form, ...change })))).toEqual(fields);
  });
});

test("what can be booked has its bounds, and a day of the week", () => {
  const kind = {
    ...{ nameIt: "Sportello", nameEn: "Counter", descriptionIt: "Per una domanda", descriptionEn: "For a question" },
    ...{ minutes: "20", seats: "2", daysAhead: "30", noticeHours: "0", position: "1" },
  };
  expect(writeKindInput.parse({ ...kind, day1: "on", day5: "on" })).toMatchObject({ weekdays: [1, 5], minutes: 20 });
  expect(messagesOf(writeKindInput.safeParse(kind))).toEqual({ day1: "fields.required" });
  const wrong = writeKindInput.safeParse({ ...kind, day1: "on", minutes: "0", seats: "-1", daysAhead: "181" });
  expect(Object.keys(messagesOf(wrong)).toSorted()).toEqual(["daysAhead", "minutes", "seats"]);
});
