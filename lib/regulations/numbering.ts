// SPDX-License-Identifier: AGPL-3.0-or-later

/** What is put between two numbers later: after 8 come 8 bis, 8 ter and so on. */
const latin: readonly string[] = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "novies",
  "nonies",
  "decies",
  "undecies",
  "duodecies",
  "terdecies",
  "quaterdecies",
];

/** Matches the number of an article or paragraph with what was added to it: `8`, `8 bis`, `8-bis`. */
export const numberPattern = `\\d{1,4}(?:\\s?[-./]?\\s?(?:${latin.join("|")})\\b)?`;

/** `8 bis` as part of an anchor: `8-bis`. */
export const anchorOf = (number: string): string =>
  number
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(\d)([a-z])/g, "$1-$2")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Italian lists of letters often leave out what only foreign words have. */
export const alphabets = ["abcdefghijklmnopqrstuvwxyz", "abcdefghilmnopqrstuvz"];

/** Whether a mark such as `d)` is the letter after that of another one. */
export function isNextLetter(before: string, after: string): boolean {
  const letters = [before, after].map(anchorOf);
  return letters.every(({ length }) => length === 1) && alphabets.some((all) => all.includes(letters.join("")));
}

export type Order = "right" | "doubled" | "gap" | "order";

type Place = { whole: number; rank: number };

/** Watches numbers go by and says how each follows the one before; the first should be 1. */
export class Sequence {
  #last: Place = { whole: 0, rank: 0 };
  readonly #seen = new Set<string>();

  next(number: string): Order {
    const place = placeOf(number);
    if (!place) return "right";
    const key = `${place.whole}-${place.rank}`;
    if (this.#seen.has(key)) return "doubled";
    this.#seen.add(key);
    const last = this.#last;
    this.#last = place;
    if (place.whole === last.whole) return place.rank > last.rank ? "right" : "order";
    if (place.whole < last.whole) return "order";
    return place.whole === last.whole + 1 ? "right" : "gap";
  }

  /** Whether this number would come next, so that it is in its place. */
  isFollowedBy(number: string): boolean {
    const place = placeOf(number);
    if (!place) return false;
    const { whole, rank } = this.#last;
    return place.whole === whole + 1 || (place.whole === whole && place.rank > rank);
  }
}

function placeOf(number: string): Place | null {
  const [, whole, added] = /^(\d+)(?:\D*?([a-z]+))?$/i.exec(number.trim()) ?? [];
  if (whole === undefined) return null;
  const rank = added === undefined ? 0 : latin.indexOf(added.toLowerCase()) + 1;
  return { whole: Number(whole), rank };
}

/** Gives each piece an anchor of its own: a second one of the same name is told apart. */
export class Anchors {
  readonly #taken = new Map<string, number>();

  take(wanted: string): string {
    const times = (this.#taken.get(wanted) ?? 0) + 1;
    this.#taken.set(wanted, times);
    return times === 1 ? wanted : this.take(`${wanted}--${times}`);
  }
}
