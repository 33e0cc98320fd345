// SPDX-License-Identifier: AGPL-3.0-or-later
import icalendar, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

export type CalendarEntry = {
  /** The same for the same thing, so that a calendar that knows it changes it. */
  id: string;
  /** How often it changed: the highest wins (RFC 5545, 3.8.7.4). */
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  title: string;
  text: string;
  where: string;
  url: string;
  isCancelled: boolean;
  /** When this was written. */
  writtenAt: Date;
};

/**
 * A file that calendars take (RFC 5545). Times are in UTC, which no calendar reads wrongly when clocks are put forward or
 * back. Something cancelled takes itself out of the calendar again.
 */
export function calendarFile(sender: string, entry: CalendarEntry): string {
  const calendar = icalendar({
    prodId: { company: "Portico", product: "Portico", language: "IT" },
    name: sender,
    method: entry.isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${entry.id}@${new URL(entry.url).hostname}`,
    sequence: entry.sequence,
    start: entry.startsAt,
    end: entry.endsAt,
    stamp: entry.writtenAt,
    summary: entry.title,
    description: entry.text,
    location: entry.where,
    url: entry.url,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
