// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayBefore } from "#lib/kernel/clock.ts";

/** A stretch of a case's life, days `YYYY-MM-DD` in Europe/Rome, both included. */
export type ClockPhase = { kind: "running" | "suspended" | "overdue"; from: string; to: string };

type Clock = {
  openedOn: string;
  /** Null while the clock is suspended. */
  dueOn: string | null;
  closedOn: string | null;
  /** Oldest first; `endsOn` is the day on which the term runs again. */
  suspensions: readonly { startsOn: string; endsOn: string | null }[];
};

/** How the clock ran and will run, from opening to answer or, while there is none, to the due date or today. */
export function clockLine({ openedOn, dueOn, closedOn, suspensions }: Clock, on: Temporal.PlainDate): ClockPhase[] {
  const today = on.toString();
  const stops = suspensions.flatMap(({ startsOn, endsOn }, index): ClockPhase[] => [
    { kind: "running", from: suspensions[index - 1]?.endsOn ?? openedOn, to: dayBefore(startsOn) },
    { kind: "suspended", from: startsOn, to: endsOn ? dayBefore(endsOn) : later(startsOn, today) },
  ]);
  const resumedOn = suspensions.length === 0 ? openedOn : suspensions.at(-1)?.endsOn;
  if (!resumedOn) return stops.filter(hasDays);

  const end = closedOn ?? later(dueOn ?? today, today);
  const inTime = dueOn !== null && dueOn < end ? dueOn : end;
  return [
    ...stops,
    { kind: "running" as const, from: resumedOn, to: inTime },
    { kind: "overdue" as const, from: dayAfter(inTime), to: end },
  ].filter(hasDays);
}

/** Days compare as text, because they are written from the year down. */
const hasDays = ({ from, to }: ClockPhase) => from <= to;

const later = (one: string, other: string) => (one > other ? one : other);

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
