// SPDX-License-Identifier: AGPL-3.0-or-later
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type Actor, type Role, roles, system } from "#lib/kernel/actor.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { type CalendarEntry, iCalendar } from "#lib/kernel/ical.ts";
import { byDay, daysOf, firstDayOf, mondayIn, monthOf, weekName, weeksOf, whenFieldsOf } from "./calendar.ts";
import { ruleOf } from "./feed.ts";
import { occurrencesOf, type Series } from "./occurrences.ts";
import { agendaPolicy } from "./policy.ts";
import { draftAgendaEventInput, editAgendaEventInput, monthInput, weekInput } from "./schemas.ts";
import { monthSpan, weekSpan } from "./spans.ts";
import { agendaStatuses, mostOccurrences, type Repetition } from "./vocabulary.ts";
import { agendaWorkflow } from "./workflow.ts";

const rome = (text: string) =>
  new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(romeTimeZone).epochMilliseconds);

const series = (repeats: Repetition, start: string, end: string, repeatsUntil: string | null): Series => ({
  ...{ startsAt: rome(start), endsAt: rome(end), repeats, repeatsUntil },
});

const inRome = (at: Date) =>
  at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDateTime().toString({ smallestUnit: "minute" });

const entry: CalendarEntry = {
  ...{ uid: "one@example.it", sequence: 0, created: new Date(0), changed: new Date(0), isAllDay: false },
  ...{ starts: rome("2026-11-26T18:30"), ends: rome("2026-11-26T20:00") },
  ...{
    title: "Assemblea",
    description: "",
    address: "https://example.it/a",
    category: "Assemblea",
    isCancelled: false,
  },
};

const calendarOf = (...entries: CalendarEntry[]) =>
  iCalendar({ name: "Agenda", language: "it", address: "https://example.it/calendario.ics", entries });

const readByProgram = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
};

describe("a series takes place", () => {
  const told: [name: string, series: Series, dates: string[]][] = [
    [
      "every week, at the same hour across the change to summer time",
      series("weekly", "2026-03-19T18:30", "2026-03-19T20:00", "2026-04-05"),
      ["2026-03-19T18:30", "2026-03-26T18:30", "2026-04-02T18:30"],
    ],
    [
      "every two weeks, at the same hour across the end of it",
      series("fortnightly", "2026-10-15T21:00", "2026-10-16T00:30", "2026-11-15"),
      ["2026-10-15T21:00", "2026-10-29T21:00", "2026-11-12T21:00"],
    ],
    [
      "on the 31st of the months that have one",
      series("monthly", "2026-01-31T10:00", "2026-01-31T11:00", "2026-06-30"),
      ["2026-01-31T10:00", "2026-03-31T10:00", "2026-05-31T10:00"],
    ],
    [
      "on every second Thursday",
      series("monthly-weekday", "2026-11-12T17:00", "2026-11-12T18:00", "2027-02-28"),
      ["2026-11-12T17:00", "2026-12-10T17:00", "2027-01-14T17:00", "2027-02-11T17:00"],
    ],
    [
      "on every last Monday",
      series("monthly-weekday", "2026-11-30T17:00", "2026-11-30T18:00", "2027-02-28"),
      ["2026-11-30T17:00", "2026-12-28T17:00", "2027-01-25T17:00", "2027-02-22T17:00"],
    ],
    ["once", series("none", "2026-11-30T17:00", "2026-11-30T18:00", null), ["2026-11-30T17:00"]],
  ];

  test.each(told)("%s", (_, given, dates) => {
    expect(occurrencesOf(given).map(({ startsAt }) => inRome(startsAt))).toEqual(dates);
  });

  test.each(told)("%s, as programs that read the calendar see it, too", (_, given, dates) => {
    const rule = ruleOf({ ...given, isAllDay: false });
    const [event] = readByProgram(calendarOf({ ...entry, starts: given.startsAt, ends: given.endsAt, rule }));
    const found: string[] = [];
    const iterator = event?.iterator();
    for (let next = iterator?.next(); next && found.length < 20; next = iterator?.next()) {
      found.push(next.toString().slice(0, 16));
    }
    expect(found).toEqual(dates);
  });

  test("for many dates, but not for ever", () => {
    const endless = series("weekly", "2026-01-01T10:00", "2026-01-01T11:00", "2199-01-01");
    expect(occurrencesOf(endless)).toHaveLength(mostOccurrences + 1);
  });

  test("when it begins in the hour that summer time leaves out, once that hour is over", () => {
    const night = occurrencesOf(series("weekly", "2026-03-22T02:30", "2026-03-22T04:00", "2026-03-29"));
    expect(night.map(({ startsAt }) => inRome(startsAt))).toEqual(["2026-03-22T02:30", "2026-03-29T03:30"]);
  });
});

describe("the days of an event", () => {
  const days = (startsAt: string, endsAt: string) =>
    daysOf({ startsAt: rome(startsAt), endsAt: rome(endsAt) }).map(String);

  test.each([
    ["2026-11-26T18:30", "2026-11-26T20:00", ["2026-11-26"]],
    ["2026-11-26T22:00", "2026-11-27T02:00", ["2026-11-26", "2026-11-27"]],
    ["2026-11-26T22:00", "2026-11-27T00:00", ["2026-11-26"]],
    ["2026-03-28T00:00", "2026-03-31T00:00", ["2026-03-28", "2026-03-29", "2026-03-30"]],
    ["2026-10-24T00:00", "2026-10-26T00:00", ["2026-10-24", "2026-10-25"]],
  ])("from %s to %s", (from, to, expected) => expect(days(from, to)).toEqual(expected));

  test("stand in a calendar one by one, and what has begun under today in a list", () => {
    const event = { startsAt: rome("2026-11-26T22:00"), endsAt: rome("2026-11-27T02:00") };
    const shown = byDay([Temporal.PlainDate.from("2026-11-27"), Temporal.PlainDate.from("2026-11-28")], [event]);
    expect(shown.map(({ events }) => events.length)).toEqual([1, 0]);
    expect(firstDayOf(event, "2026-11-20")).toBe("2026-11-26");
    expect(firstDayOf(event, "2026-11-27")).toBe("2026-11-27");
  });

  test("come back into the fields of the form as they were written", () => {
    const fields = { startsOn: "2026-10-24", startTime: "", endsOn: "2026-10-26", endTime: "" };
    const sent = draftAgendaEventInput.parse({ kind: "initiative", title: "Festa d’autunno", ...fields });
    expect(whenFieldsOf(sent)).toEqual(fields);
    expect(sent.endsAt.getTime() - sent.startsAt.getTime()).toBe(73 * 3_600_000);
    const evening = { startsOn: "2026-11-26", startTime: "22:00", endsOn: "2026-11-27", endTime: "02:00" };
    expect(
      whenFieldsOf(draftAgendaEventInput.parse({ kind: "initiative", title: "Notte bianca", ...evening })),
    ).toEqual(evening);
  });
});

test("months are laid out in weeks from Monday to Sunday", () => {
  const weeks = weeksOf(monthOf("2026-11"));
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.map(({ day }) => day)).toEqual([26, 27, 28, 29, 30, 31, 1]);
  expect(weeksOf(monthOf("2027-02"))).toHaveLength(4);
  for (const month of ["2026-03", "2026-10", "2028-02"]) {
    const days = weeksOf(monthOf(month)).flat();
    expect(new Set(days.map(String)).size).toBe(days.length);
    expect(days[0]?.dayOfWeek).toBe(1);
    expect(days.at(-1)?.dayOfWeek).toBe(7);
  }
});

test("weeks are those of ISO 8601", () => {
  expect(weekName(Temporal.PlainDate.from("2026-11-26"))).toBe("2026-W48");
  expect(weekName(Temporal.PlainDate.from("2027-01-01"))).toBe("2026-W53");
  expect(mondayIn("2026-W53")?.toString()).toBe("2026-12-28");
  expect(mondayIn("2025-W53")).toBeNull();
  expect(mondayIn("2026-W01")?.toString()).toBe("2025-12-29");
});

describe("months and weeks are leafed through", () => {
  const today = Temporal.PlainDate.from("2026-11-26");

  test("from one to the next, with the days around a month that fill its weeks", () => {
    const march = monthSpan("2026-03", today);
    expect(march).toMatchObject({ month: "2026-03", now: "2026-11", previous: "2026-02", next: "2026-04" });
    expect([march?.from, march?.to]).toEqual([rome("2026-02-23T00:00"), rome("2026-04-06T00:00")]);
    const week = weekSpan("2026-W13", today);
    expect(week).toMatchObject({ first: "2026-03-23", last: "2026-03-29", previous: "2026-W12", next: "2026-W14" });
    expect([week?.from, week?.to]).toEqual([rome("2026-03-23T00:00"), rome("2026-03-30T00:00")]);
  });

  test("from now where nothing is asked for", () => {
    expect(monthSpan(null, today)).toMatchObject({ month: "2026-11", now: "2026-11", week: "2026-W48" });
    expect(weekSpan(null, today)).toMatchObject({ week: "2026-W48", now: "2026-W48", month: "2026-11" });
  });

  test("three years to either side; the last leads no further", () => {
    expect(monthSpan("2029-11", today)).toMatchObject({ previous: "2029-10", next: null });
    expect(monthSpan("2023-11", today)).toMatchObject({ previous: null, next: "2023-12" });
    for (const far of ["2029-12", "2023-10", "2099-01"]) expect(monthSpan(far, today)).toBeNull();
    expect(weekSpan("2029-W51", today)).toMatchObject({ previous: "2029-W50", next: "2029-W52" });
    expect(weekSpan("2029-W52", today)).toMatchObject({ previous: "2029-W51", next: null });
    for (const far of ["2030-W01", "2023-W42", "2099-W01"]) expect(weekSpan(far, today)).toBeNull();
  });

  test("and there is no fifty-third week in a year that has none", () => {
    expect(weekSpan("2026-W53", today)).toMatchObject({ first: "2026-12-28", next: "2027-W01" });
    expect(weekSpan("2027-W53", today)).toBeNull();
  });

  test.each(["2026-00", "2026-13", "2026-1", "1999-12", "3000-01", "2026-12-01", "none", "", "2026-12\n", "٢٠٢٦-١٢"])(
    "%o is no month",
    (word) => expect(monthInput.safeParse(word).success).toBe(false),
  );

  test.each(["2026-W00", "2026-W54", "2026-W1", "2026-12", "2026W48", "none", ""])("%o is no week", (word) =>
    expect(weekInput.safeParse(word).success).toBe(false),
  );
});

describe("a calendar is read by programs that did not write it", () => {
  const title = "Piazza; «nuova», \\ vecchia\ne com’è — 日本 🎉 ".repeat(6);

  test("with every sign, in lines of 75 octets", () => {
    const text = calendarOf({ ...entry, title, description: "a\r\nb\u0007" });
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [read] = readByProgram(text);
    expect(read?.summary).toBe(title);
    expect(read?.description).toBe("a\nb");
  });

  test("with the moment in Rome, before and after the change of the clocks", () => {
    for (const [local, utc] of [
      ["2026-03-29T01:30", "2026-03-29T00:30:00Z"],
      ["2026-03-29T03:30", "2026-03-29T01:30:00Z"],
      ["2026-07-01T18:30", "2026-07-01T16:30:00Z"],
      ["2026-10-25T03:30", "2026-10-25T02:30:00Z"],
      ["2026-12-01T18:30", "2026-12-01T17:30:00Z"],
    ] as const) {
      const [read] = readByProgram(
        calendarOf({ ...entry, starts: rome(local), ends: new Date(rome(local).getTime() + 1) }),
      );
      expect(read?.startDate.toJSDate().toISOString()).toBe(new Date(utc).toISOString());
    }
  });

  test("with whole days, what was called off, and the date of a series that was", () => {
    const days = { isAllDay: true, starts: rome("2026-10-24T00:00"), ends: rome("2026-10-26T00:00") };
    const weekly = { starts: rome("2026-03-19T18:30"), ends: rome("2026-03-19T20:00"), rule: "FREQ=WEEKLY;COUNT=3" };
    const events = readByProgram(
      calendarOf(
        { ...entry, ...days },
        { ...entry, uid: "two", isCancelled: true, sequence: 3 },
        { ...entry, ...weekly, uid: "three" },
        {
          ...entry,
          uid: "three",
          recurrence: rome("2026-03-26T18:30"),
          starts: rome("2026-03-26T18:30"),
          isCancelled: true,
        },
      ),
    );
    expect(events[0]?.startDate.isDate).toBe(true);
    expect([events[0]?.startDate.toString(), events[0]?.endDate.toString()]).toEqual(["2026-10-24", "2026-10-26"]);
    expect(events[1]?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(events[1]?.sequence).toBe(3);
    const [, , whole, exception] = events;
    if (!whole || !exception) throw new Error("a date is missing");
    whole.relateException(exception);
    const iterator = whole.iterator();
    const states = [1, 2, 3].map(() => {
      const { item } = whole.getOccurrenceDetails(iterator.next());
      return item.component.getFirstPropertyValue("status");
    });
    expect(states).toEqual(["CONFIRMED", "CANCELLED", "CONFIRMED"]);
  });
});

describe("what is sent", () => {
  const id = crypto.randomUUID();
  const event = {
    ...{ id, version: "1", kind: "assembly", title: "Assemblea di zona", lead: "", body: "", leadEn: "", bodyEn: "" },
    ...{ zones: [], place: "", address: "", repeats: "none", startsOn: "2026-11-26", startTime: "18:30" },
  };
  const problems = (change: Record<string, unknown>) =>
    editAgendaEventInput.safeParse({ ...event, ...change }).error?.issues.map(({ path }) => path.join("."));

  test("lasts an hour where nothing is said", () => {
    const sent = editAgendaEventInput.parse(event);
    expect(sent.endsAt.getTime() - sent.startsAt.getTime()).toBe(3_600_000);
  });

  test.each([
    [{ startsOn: "2026-03-29", startTime: "02:30" }, "startTime"],
    [{ startTime: "25:00" }, "startTime"],
    [{ startTime: "", endTime: "20:00" }, "startTime"],
    [{ endTime: "18:30" }, "endTime"],
    [{ endsOn: "2026-11-25" }, "endsOn"],
    [{ endsOn: "2027-11-25", endTime: "10:00" }, "endsOn"],
    [{ startsOn: "2026-02-30" }, "startsOn"],
    [{ repeats: "weekly" }, "repeatsUntil"],
    [{ repeats: "weekly", repeatsUntil: "2026-11-01" }, "repeatsUntil"],
    [{ repeats: "weekly", repeatsUntil: "2099-11-01" }, "repeatsUntil"],
    [{ link: "javascript:alert(1)" }, "link"],
    [{ link: "https://" }, "link"],
    [{ longitude: "10.3" }, "latitude"],
    [{ longitude: "190", latitude: "1" }, "longitude"],
    [{ leadEn: "Only this" }, "titleEn"],
    [{ kind: "party" }, "kind"],
  ])("%o is refused", (change, field) => expect(problems(change)).toContain(field));

  test("has no last day where it does not repeat", () => {
    expect(editAgendaEventInput.parse({ ...event, repeatsUntil: "2026-12-01" }).repeatsUntil).toBeNull();
  });
});

const staff = (role: Role): Actor => ({
  kind: "staff",
  personId: "p",
  level: 2,
  appointments: [{ role, unitCode: "office" }],
});

test.each(roles)("the %s reads and writes the agenda accordingly", (role) => {
  expect(agendaPolicy.write(staff(role)).allowed).toBe(["participation-officer", "administrator"].includes(role));
  expect(agendaPolicy.read(staff(role)).allowed).toBe(
    ["participation-officer", "administrator", "guarantor"].includes(role),
  );
  expect(agendaPolicy.read(system).allowed).toBe(false);
});

test("the verbs, status by status", () => {
  expect(Object.fromEntries(agendaStatuses.map((status) => [status, agendaWorkflow.verbsFrom(status)]))).toEqual({
    draft: ["edit", "discard", "publish"],
    published: ["edit", "cancel", "reinstate", "withdraw"],
    withdrawn: ["publish"],
  });
});
