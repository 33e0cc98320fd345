// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useEffect, useState } from "react";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  type ClockOffsets,
  clockTime,
  type OpeningDay,
  type OpenState,
  openState,
  wallClockBy,
} from "#lib/kernel/opening.ts";

/** Sentences with `#time`, `#day` and `#why` in their places: the message library stays on the server. */
export type OpenWords = {
  open: string;
  laterToday: string;
  tomorrow: string;
  thisWeek: string;
  onDay: string;
  unknown: string;
  closedFor: string;
  holiday: string;
  patron: string;
  /** From Sunday on. */
  weekdays: readonly string[];
  /** From January on. */
  months: readonly string[];
};

type Props = {
  locale: Locale;
  /** From the day the page was made on. */
  days: readonly OpeningDay[];
  clock: ClockOffsets;
  words: OpenWords;
  /** What is true whatever the hour: the hours of the day the page was made, by its date. */
  plain: string;
};

const everyHalfMinute = 30_000;

/**
 * Whether the office is open at the moment one reads. The page is the same for everyone and some seconds old, so the
 * browser tells it by the clocks of Rome; without JavaScript one reads the hours of the day. Either takes the same room.
 */
export function OpenNow({ locale, days, clock, words, plain }: Props) {
  const [now, setNow] = useState<Date | null>(null);

  useEffect(() => {
    const look = () => setNow(new Date());
    look();
    const timer = setInterval(look, everyHalfMinute);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);

  const state = now ? openState(days, wallClockBy(clock, now)) : null;
  return (
    <p className="flex min-h-16 items-center gap-3 text-xl font-semibold print:hidden">
      <span
        aria-hidden="true"
        className={`size-4 shrink-0 rounded-full border-2 ${state?.isOpen ? "border-success bg-success" : "border-soft bg-white"}`}
      />
      <span>{state ? sentence(locale, state, words) : plain}</span>
    </p>
  );
}

function sentence(locale: Locale, state: OpenState, words: OpenWords): string {
  if (state.isOpen) return words.open.replace("#time", clockTime(state.until, locale));
  const { next, today } = state;
  const why = today ? (today.reason ?? (today.note === "patron" ? words.patron : words.holiday)) : null;
  const when = next
    ? frameOf(next.daysAway, words)
        .replace("#time", clockTime(next.opens, locale))
        .replace("#day", dayInWords(next.date, next.daysAway, words))
    : words.unknown;
  return why ? `${words.closedFor.replace("#why", why)} ${when}` : when;
}

function frameOf(daysAway: number, words: OpenWords): string {
  if (daysAway === 0) return words.laterToday;
  if (daysAway === 1) return words.tomorrow;
  return daysAway < 7 ? words.thisWeek : words.onDay;
}

/** Within a week the name of the day says enough. */
function dayInWords(date: string, daysAway: number, { weekdays, months }: OpenWords): string {
  const day = new Date(date);
  const weekday = weekdays[day.getUTCDay()] ?? "";
  return daysAway < 7 ? weekday : `${weekday} ${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
}
