// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale, locales } from "#lib/kernel/locale.ts";
import type { Combination } from "./facets.ts";

/** Which entries have something in common: one bit for each, at its place among all. */
export type Bits = Uint32Array;

/** Entries of one combination of facets that are read in one language, or in all where it is null. */
export type Group<Facet extends string> = { facets: Record<Facet, string>; locale: Locale | null; ids: Float64Array };

/** All entries, in the order of their ids: a place is the number of one in it. */
export type Tally<Facet extends string> = {
  ids: Float64Array;
  facets: Record<Facet, string>[];
  /** For each place, which of `facets`. */
  facetsAt: Uint32Array;
  readIn: Record<Locale, Bits>;
};

export function tallyOf<Facet extends string>(groups: readonly Group<Facet>[]): Tally<Facet> {
  const ids = new Float64Array(groups.reduce((sum, group) => sum + group.ids.length, 0));
  let filled = 0;
  for (const group of groups) {
    ids.set(group.ids, filled);
    filled += group.ids.length;
  }
  ids.sort();
  const facetsAt = new Uint32Array(ids.length);
  const readIn = Object.fromEntries(locales.map((locale) => [locale, noneOf(ids)])) as Record<Locale, Bits>;
  for (const [index, group] of groups.entries()) {
    for (const place of placesOf(group.ids, ids)) {
      facetsAt[place] = index;
      for (const locale of locales) if (group.locale === null || group.locale === locale) set(readIn[locale], place);
    }
  }
  return { ids, facets: groups.map(({ facets }) => facets), facetsAt, readIn };
}

/** The bits of these entries; an entry that came since is left out. */
export function bitsOf(tally: Tally<string>, ids: Float64Array): Bits {
  const bits = noneOf(tally.ids);
  for (const place of placesOf(ids, tally.ids)) set(bits, place);
  return bits;
}

/** How many there are of each combination, of what is read in this language and has all the bits of any of `readings`. */
export function countIn<Facet extends string>(
  { facets, facetsAt, readIn }: Tally<Facet>,
  locale: Locale,
  readings: readonly (readonly Bits[])[],
): Combination<Facet>[] {
  const times = facets.map(() => 0);
  for (const [word, read] of readIn[locale].entries()) {
    let any = 0;
    for (const reading of readings) any |= reading.reduce((all, bits) => all & at(bits, word), read);
    // The lowest bit is taken away each time, until none is left.
    for (let left = any; left !== 0; left &= left - 1) {
      const index = at(facetsAt, word * 32 + 31 - Math.clz32(left & -left));
      times[index] = (times[index] ?? 0) + 1;
    }
  }
  return facets.flatMap((each, index) => {
    const counted = times[index] ?? 0;
    return counted === 0 ? [] : [{ ...each, times: counted }];
  });
}

const noneOf = (all: Float64Array): Bits => new Uint32Array(Math.ceil(all.length / 32));

function set(bits: Bits, place: number) {
  bits[place >> 5] = at(bits, place >> 5) | (1 << (place & 31));
}

/** Where these stand among all, which are in order. */
function* placesOf(ids: Float64Array, all: Float64Array): Generator<number> {
  let place = 0;
  for (const id of Float64Array.from(ids).sort()) {
    while (place < all.length && at(all, place) < id) place += 1;
    if (all[place] === id) yield place;
  }
}

const at = (numbers: Uint32Array | Float64Array, index: number): number => numbers[index] ?? 0;
