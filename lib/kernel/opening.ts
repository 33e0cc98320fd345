// SPDX-License-Identifier: AGPL-3.0-or-later

/*
 * When a place is open, told from plain facts: days as `YYYY-MM-DD` and clock times as minutes after midnight, both in
 * Europe/Rome. It runs in the browser too, so nothing here needs Temporal or the server. A clock on the wall shows every
 * minute of an office's hours once, also on the days on which it is put forward or back.
 */

/** From `opens` until `closes`, which is no longer open. */
export type Hours = { opens: number; closes: number };

/** Why a day is not like every week's. */
export const dayNotes = ["holiday", "patron", "closure", "opening"] as const;
export type DayNote = (typeof dayNotes)[number];

export type OpeningDay = {
  date: string;
  /** In order, without overlap. */
  hours: readonly Hours[];
  note: DayNote | null;
  /** What the office says of it, in one language; null for holidays. */
  reason: string | null;
};

export type WallClock = { date: string; minutes: number };

export type OpenState =
  | { isOpen: true; until: number }
  | {
      isOpen: false;
      /** When it opens next; null where that is further away than the days one knows. */
      next: { date: string; opens: number; daysAway: number } | null;
      /** Why it is closed all day, where that is not so every week. */
      today: Pick<OpeningDay, "note" | "reason"> | null;
    };

/**
 * By how many minutes the clocks of Rome are ahead of UTC, and from which moment (in milliseconds) by how many others: a
 * browser that reads it needs no tables of time zones, which take it a while to load.
 */
export type ClockOffsets = { minutes: number; changesAt: number; minutesThen: number };

/** What the clock on the wall shows at a moment, not later than the second change after `offsets` were told. */
export function wallClockBy({ minutes, changesAt, minutesThen }: ClockOffsets, at: Date): WallClock {
  const ahead = at.getTime() < changesAt ? minutes : minutesThen;
  const shown = new Date(at.getTime() + ahead * 60_000);
  return { date: shown.toISOString().slice(0, 10), minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/** Whether it is open at that moment, until when, or when it will be. */
export function openState(days: readonly OpeningDay[], { date, minutes }: WallClock): OpenState {
  const today = days.find((day) => day.date === date);
  const current = today?.hours.find(({ opens, closes }) => opens <= minutes && minutes < closes);
  if (current) return { isOpen: true, until: current.closes };
  const isClosedAllDay = today?.hours.length === 0 && today.note !== null;
  return {
    isOpen: false,
    next: nextOpening(days, { date, minutes }),
    today: isClosedAllDay ? { note: today.note, reason: today.reason } : null,
  };
}

function nextOpening(days: readonly OpeningDay[], { date, minutes }: WallClock) {
  for (const day of days) {
    if (day.date < date) continue;
    const next = day.hours.find(({ opens }) => day.date > date || opens > minutes);
    if (next) return { date: day.date, opens: next.opens, daysAway: daysBetween(date, day.date) };
  }
  return null;
}

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** `750` as it is written in Italy, `12.30`, or in English, `12:30`. */
export const clockTime = (minutes: number, locale: "it" | "en"): string =>
  `${Math.floor(minutes / 60)}${locale === "it" ? "." : ":"}${String(minutes % 60).padStart(2, "0")}`;

/** `750` as machines write it, and fields of a form: `12:30`. */
export const isoTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** `12:30` as minutes after midnight; null for what is no time of the day. */
export function minutesOf(time: string): number | null {
  const match = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}
