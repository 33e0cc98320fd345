// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { dueDate, type Term } from "#lib/cases/term.ts";
import { today } from "#lib/kernel/clock.ts";
import type { WorkingCalendar } from "#lib/kernel/holidays.ts";
import type { ProposalStatus } from "#lib/proposals/vocabulary.ts";
import { momentAtHome, momentAtTheOffice } from "../valfiorita/seed/moments.ts";

/** One proposal of many: when it was filed, what became of it and how many supported it. */
export type Planned = {
  id: string;
  caseId: string;
  status: Exclude<ProposalStatus, "draft">;
  filedAt: Temporal.Instant;
  takenAt: Temporal.Instant | null;
  /** When the clock was stopped by a request that nobody has answered yet. */
  suspendedAt: Temporal.Instant | null;
  /** When it was answered or withdrawn. */
  closedAt: Temporal.Instant | null;
  dueOn: string | null;
  supports: number;
};

type Setting = { now: Temporal.Instant; calendar: WorkingCalendar; term: Term; chance: () => number };

const daysOfHistory = 1_080;

/** Proposals over three years, more in the last, the oldest first. */
export function planProposals(count: number, supports: number, voices: number, setting: Setting): Planned[] {
  const { chance, now } = setting;
  const counts = shareSupports(count, supports, voices, chance);
  const promise = promises(setting);
  return Array.from({ length: count }, () => Math.floor(daysOfHistory * chance() ** 1.3))
    .map((daysAgo) => ({ daysAgo, filedAt: momentAtHome(now, daysAgo, chance()) }))
    .sort((one, other) => Temporal.Instant.compare(one.filedAt, other.filedAt))
    .map(({ daysAgo, filedAt }, index) => ({
      ...storyOf(daysAgo, filedAt, setting),
      ...{ id: randomUUIDv7(), caseId: randomUUIDv7(), filedAt, supports: counts[index] ?? 0 },
    }))
    .map((planned) => ({ ...planned, dueOn: planned.suspendedAt ? null : promise(today(planned.filedAt)) }));
}

type Course = Pick<Planned, "status" | "takenAt" | "suspendedAt" | "closedAt">;

/** What became of it: most are answered in time, some late, a few wait too long. */
function storyOf(daysAgo: number, filedAt: Temporal.Instant, setting: Setting): Course {
  const { chance } = setting;
  const office = (days: number, after: Temporal.Instant) =>
    momentAtTheOffice({ ...setting, day: today(filedAt).add({ days }), after, fraction: chance() });
  const nothingYet = { takenAt: null, suspendedAt: null, closedAt: null };
  if (daysAgo < 2) return { ...nothingYet, status: "submitted" };

  const takenAt = office(1 + Math.floor(chance() * Math.min(daysAgo - 1, 6)), filedAt);
  const fate = chance();
  if (fate < 0.03) return { ...nothingYet, status: "withdrawn", closedAt: office(Math.min(daysAgo, 12), filedAt) };
  const answeredAfter = Math.floor(fate < 0.12 ? 31 + chance() * 25 : 8 + chance() * 21);
  if (answeredAfter <= daysAgo && (daysAgo > 200 || fate < 0.97)) {
    return { ...nothingYet, status: "answered", takenAt, closedAt: office(answeredAfter, takenAt) };
  }
  if (daysAgo > 8 && fate > 0.8) {
    return { ...nothingYet, status: "awaiting-integration", takenAt, suspendedAt: office(8, takenAt) };
  }
  return { ...nothingYet, status: "under-examination", takenAt };
}

/** The day promised to those who file on a day; few days are asked for many times. */
function promises({ term, calendar }: Setting): (openedOn: Temporal.PlainDate) => string | null {
  const known = new Map<string, string | null>();
  return (openedOn) => {
    const day = openedOn.toString();
    const dueOn = known.get(day) ?? dueDate({ openedOn, term, suspensions: [], calendar }).dueOn?.toString() ?? null;
    known.set(day, dueOn);
    return dueOn;
  };
}

/**
 * Few proposals move many people and most move few: the shares fall like a power of the rank, no proposal has more
 * supports than there are voices, and together they are exactly as many as asked for.
 */
export function shareSupports(count: number, supports: number, voices: number, chance: () => number): number[] {
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + 12) ** 0.75);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.min(Math.floor((weight / total) * supports), voices));
  let missing = supports - shares.reduce((sum, share) => sum + share, 0);
  for (let rank = 0; missing > 0 && rank < count * voices; rank += 1) {
    const share = shares[rank % count] ?? 0;
    if (share >= voices) continue;
    shares[rank % count] = share + 1;
    missing -= 1;
  }
  if (missing > 0) throw new RangeError(`${count} proposals cannot have ${supports} supports of ${voices} voices`);
  return shuffled(shares, chance);
}

function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  return items
    .map((item) => ({ item, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
