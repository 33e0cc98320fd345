// SPDX-License-Identifier: AGPL-3.0-or-later
import { romeTimeZone } from "./clock.ts";

/** One thing in a calendar. Of whole days, `starts` and `ends` are the midnights between which it lies. */
export type CalendarEntry = {
  /** Never another for the same thing. */
  uid: string;
  sequence: number;
  created: Date;
  changed: Date;
  isAllDay: boolean;
  starts: Date;
  ends: Date;
  /** As RFC 5545 writes rules, without the name: `FREQ=WEEKLY;UNTIL=…`. */
  rule?: string;
  /** Which date of a series this speaks of. */
  recurrence?: Date;
  title: string;
  description: string;
  location?: string;
  geo?: { latitude: number; longitude: number };
  address: string;
  category: string;
  isCancelled: boolean;
};

export type Calendar = {
  name: string;
  language: string;
  /** Where it can be asked for anew. */
  address: string;
  entries: readonly CalendarEntry[];
};

/** The clocks of Rome since 1996: the last Sundays of March and October. */
const timeZone = [
  "BEGIN:VTIMEZONE",
  `TZID:${romeTimeZone}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** An iCalendar (RFC 5545; name, address and refreshing by RFC 7986). */
export function iCalendar({ name, language, address, entries }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Portico//Agenda//IT",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME;LANGUAGE=${language}:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${romeTimeZone}`,
    `SOURCE;VALUE=URI:${address}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ...timeZone,
  ];
  for (const entry of entries) lines.push(...linesOf(entry));
  lines.push("END:VCALENDAR");
  return lines.map(folded).join("");
}

function linesOf(entry: CalendarEntry): string[] {
  const { uid, sequence, created, changed, isAllDay, starts, ends, rule, recurrence, location, geo } = entry;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(changed)}`,
    `CREATED:${utc(created)}`,
    `LAST-MODIFIED:${utc(changed)}`,
    `SEQUENCE:${sequence}`,
    ...(recurrence ? [`RECURRENCE-ID${moment(recurrence, isAllDay)}`] : []),
    `DTSTART${moment(starts, isAllDay)}`,
    `DTEND${moment(ends, isAllDay)}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `SUMMARY:${text(entry.title)}`,
    ...(entry.description ? [`DESCRIPTION:${text(entry.description)}`] : []),
    ...(location ? [`LOCATION:${text(location)}`] : []),
    ...(geo ? [`GEO:${geo.latitude};${geo.longitude}`] : []),
    `URL:${entry.address}`,
    `CATEGORIES:${text(entry.category)}`,
    `STATUS:${entry.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${isAllDay || entry.isCancelled ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

/** `20261126T173000Z` */
export const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

/** One formatter for all: to make one takes longer than to use it a thousand times. */
const romeClock = new Intl.DateTimeFormat("sv-SE", { timeZone: romeTimeZone, dateStyle: "short", timeStyle: "medium" });

const moment = (at: Date, isDay: boolean): string => {
  const [day = "", time = ""] = romeClock.format(at).replace(/[-:]/g, "").split(" ");
  return isDay ? `;VALUE=DATE:${day}` : `;TZID=${romeTimeZone}:${day}T${time}`;
};

const escapes: Record<string, string> = { "\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n" };

/** As a value of a text property (RFC 5545, 3.3.11); control characters, which no calendar may hold, are left out. */
const text = (words: string): string =>
  words
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]|\p{Cs}/gu, "")
    .replace(/[\\;,\n]/g, (sign) => escapes[sign] ?? sign);

const lineOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A line as it is sent: no longer than 75 octets, cut between characters, each further part after a space (3.1). */
function folded(line: string): string {
  if (line.length * 3 <= lineOctets || Buffer.byteLength(line) <= lineOctets) return `${line}\r\n`;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  let end = 0;
  for (const character of line) {
    const size = octetsOf(character);
    // The space in front of a further part counts, too.
    if (octets + size > (start === 0 ? lineOctets : lineOctets - 1)) {
      parts.push(line.slice(start, end));
      start = end;
      octets = 0;
    }
    octets += size;
    end += character.length;
  }
  return `${[...parts, line.slice(start)].join("\r\n ")}\r\n`;
}
