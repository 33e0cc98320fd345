// SPDX-License-Identifier: AGPL-3.0-or-later
import { alphabets, type Order, Sequence } from "./numbering.ts";
import type { DivisionRank } from "./vocabulary.ts";

/** The outermost first: an annex has parts, titles and chapters of its own. */
const levels = ["annex", "part", "title", "chapter", "section"] as const satisfies DivisionRank[];
type Level = (typeof levels)[number];

/** `isFresh` where the division above began since; `goesThrough` where the numbers go on from one to the next. */
type Counted = { numbers: Sequence; isFresh: boolean; goesThrough: boolean };

/**
 * Watches the divisions go by and says how the number of each follows the one before. Within a larger division a sequence
 * begins anew, unless it goes on counting.
 */
export class DivisionOrder {
  readonly #levels = new Map<Level, Counted>(
    levels.map((level) => [level, { numbers: new Sequence(), isFresh: false, goesThrough: false }]),
  );

  next(rank: DivisionRank, label: string): Order {
    const level = levels.find((each) => each === rank);
    const counted = level && this.#levels.get(level);
    if (!counted) return "right";
    for (const below of levels.slice(levels.indexOf(level) + 1)) this.#beginWithin(below);
    const numbers = readings(label);
    const [likeliest] = numbers;
    if (likeliest === undefined) return "right";
    const next = numbers.find((number) => counted.numbers.isFollowedBy(number));
    if (counted.isFresh) {
      counted.isFresh = false;
      if (next !== undefined && next !== "1") counted.goesThrough = true;
      else if (likeliest === "1" || !counted.goesThrough) counted.numbers = new Sequence();
    }
    return counted.numbers.next(next ?? likeliest);
  }

  #beginWithin(level: Level): void {
    const counted = this.#levels.get(level);
    if (counted) counted.isFresh = true;
  }
}

const numberLabel = /^\p{L}+\s+(\p{L}+?|\d+)(?:\s?[-./]?\s?(bis|ter|quater))?$/iu;

const ordinals = ["prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"];

/** What a label can mean as a number, the likeliest first: `ALLEGATO I` is the first or the ninth. */
function readings(label: string): string[] {
  const [, number = "", added] = numberLabel.exec(label) ?? [];
  const written = number.toLowerCase();
  const ordinal = ordinals.findIndex((stem) => written === `${stem}o` || written === `${stem}a`) + 1;
  const letter = written.length === 1 ? alphabets.map((alphabet) => alphabet.indexOf(written) + 1) : [];
  const found = [Number.parseInt(written, 10), ordinal, roman(written), ...letter].filter((value) => value > 0);
  return [...new Set(found)].map((value) => (added ? `${value} ${added}` : `${value}`));
}

const digits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Zero for what is none. A single C, D, L or M is a letter: nothing has so many parts. */
function roman(written: string): number {
  if (/^[cdlm]$/.test(written)) return 0;
  const values = [...written].map((digit) => digits[digit] ?? Number.NaN);
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return Number.isNaN(sum) ? 0 : sum;
}
