// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import type { Signal } from "./vocabulary.ts";

/** What is known of who writes, when they write. */
export type Habits = {
  /** How many they sent within the last minutes, this one left out. */
  recent: number;
  /** How often the same text came within a day, from anybody. */
  same: number;
};

/** What the rules of the day let pass. */
export type Tolerance = { recent: number; links: number; same: number };

/** How far back `recent` and `same` look, in minutes. */
export const lookBack = { recent: 10, same: 24 * 60 } as const;

/** What in a text, and in how it came, looks like spam. A moderator then looks; nothing is thrown away. */
export function signalsIn(text: string, habits: Habits, tolerance: Tolerance): Signal[] {
  const found: Signal[] = [
    { kind: "rate", found: habits.recent + 1, allowed: tolerance.recent },
    { kind: "links", found: countLinks(text), allowed: tolerance.links },
    { kind: "repetition", found: habits.same + 1, allowed: tolerance.same },
  ];
  return found.filter((signal) => signal.found > signal.allowed);
}

/** Addresses with their scheme, and those that only look like one. */
const countLinks = (text: string): number => text.match(/\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/gi)?.length ?? 0;

/** The same for texts that differ only in case, accents, spaces and punctuation. */
export const fingerprintOf = (text: string): string =>
  createHash("sha256")
    .update(
      text
        .normalize("NFD")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ""),
    )
    .digest("base64url");
