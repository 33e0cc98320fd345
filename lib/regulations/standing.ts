// SPDX-License-Identifier: AGPL-3.0-or-later
import { dayBefore } from "#lib/kernel/clock.ts";
import type { Standing, VersionStatus } from "./vocabulary.ts";

type Version = { id: string; status: VersionStatus; validFrom: string | null };

/** The repeal that counts, by its first day without the regulation (Europe/Rome); null where none was told. */
type Repeal = { repealedFrom: string } | null;

/** Published versions in the order of their days; drafts and what was withdrawn are in force on no day. */
export const published = <V extends Version>(versions: readonly V[]): (V & { validFrom: string })[] =>
  versions
    .filter(
      (version): version is V & { validFrom: string } => version.status === "published" && version.validFrom !== null,
    )
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));

export const isRepealedOn = (repeal: Repeal, on: string): boolean => repeal !== null && repeal.repealedFrom <= on;

type Told<R> = R & { isInEffect: boolean; lastDay: string };

/** A repeal as pages tell it on a day: whether it has come, and which is the last day in force. */
export const tellRepeal = <R extends NonNullable<Repeal>>(repeal: R | null, on: string): Told<R> | null =>
  repeal && {
    ...repeal,
    isInEffect: isRepealedOn(repeal, on),
    lastDay: dayBefore(repeal.repealedFrom),
  };

/** The latest version that has begun, whether or not the regulation was repealed since. */
const lastBegun = <V extends Version>(versions: readonly V[], on: string): V | null =>
  published(versions).findLast(({ validFrom }) => validFrom <= on) ?? null;

/** The version in force on a day (Europe/Rome): the latest that has begun, unless the regulation is repealed. */
export const inForceOn = <V extends Version>(versions: readonly V[], on: string, repeal: Repeal): V | null =>
  isRepealedOn(repeal, on) ? null : lastBegun(versions, on);

/**
 * What the bare address shows: what is in force, or what will be first where nothing is yet. Of what is repealed it is the
 * last text, as no version begins on the day of a repeal or later.
 */
export const shownOn = <V extends Version>(versions: readonly V[], on: string): V | null =>
  lastBegun(versions, on) ?? published(versions)[0] ?? null;

export function standingOf(version: Version, versions: readonly Version[], on: string, repeal: Repeal): Standing {
  if (version.validFrom === null || version.validFrom > on) return "future";
  if (lastBegun(versions, on)?.id !== version.id) return "past";
  return isRepealedOn(repeal, on) ? "repealed" : "in-force";
}

/** The last day on which a version was or will be in force; null where neither another follows nor a repeal. */
export function lastDayOf(version: Version, versions: readonly Version[], repeal: Repeal): string | null {
  const end = nextOf(version, versions)?.validFrom ?? repeal?.repealedFrom;
  return end ? dayBefore(end) : null;
}

/** Whether a version ends because the regulation does. */
export const endsByRepeal = (version: Version, versions: readonly Version[], repeal: Repeal): boolean =>
  repeal !== null && nextOf(version, versions) === null;

/** The version that follows. */
function nextOf(version: Version, versions: readonly Version[]) {
  const all = published(versions);
  return all[all.findIndex(({ id }) => id === version.id) + 1] ?? null;
}

/** The version before: what one is compared with. */
export function previousOf<V extends Version>(version: Version, versions: readonly V[]): V | null {
  const all = published(versions);
  return all[all.findIndex(({ id }) => id === version.id) - 1] ?? null;
}
