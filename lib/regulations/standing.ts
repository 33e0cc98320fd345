// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Standing, VersionStatus } from "./vocabulary.ts";

type Version = { id: string; status: VersionStatus; validFrom: string | null };

/** Published versions in the order of their days; drafts and what was withdrawn are in force on no day. */
export const published = <V extends Version>(versions: readonly V[]): (V & { validFrom: string })[] =>
  versions
    .filter(
      (version): version is V & { validFrom: string } => version.status === "published" && version.validFrom !== null,
    )
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));

/** The version in force on a day (Europe/Rome): the latest that has begun. */
export const inForceOn = <V extends Version>(versions: readonly V[], on: string): V | null =>
  published(versions).findLast(({ validFrom }) => validFrom <= on) ?? null;

/** What the bare address shows: what is in force, or what will be first where nothing is yet. */
export const shownOn = <V extends Version>(versions: readonly V[], on: string): V | null =>
  inForceOn(versions, on) ?? published(versions)[0] ?? null;

export function standingOf(version: Version, versions: readonly Version[], on: string): Standing {
  if (version.validFrom === null || version.validFrom > on) return "future";
  return inForceOn(versions, on)?.id === version.id ? "in-force" : "past";
}

/** The last day on which a version was or will be in force; null where no other follows. */
export function lastDayOf(version: Version, versions: readonly Version[]): string | null {
  const all = published(versions);
  const next = all[all.findIndex(({ id }) => id === version.id) + 1];
  return next ? Temporal.PlainDate.from(next.validFrom).subtract({ days: 1 }).toString() : null;
}

/** The version before: what one is compared with. */
export function previousOf<V extends Version>(version: Version, versions: readonly V[]): V | null {
  const all = published(versions);
  return all[all.findIndex(({ id }) => id === version.id) - 1] ?? null;
}
