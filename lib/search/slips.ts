// SPDX-License-Identifier: AGPL-3.0-or-later

/** A short word has a neighbour for nearly each letter that is replaced: `park` is not `pare`, nor `road` `read`. */
const short = 6;

/** A long word leaves room for a second slip. */
const long = 9;

/** So many slips may stand in a word of this length. */
export const slipsIn = (written: string): number => (written.length < long ? 1 : 2);

/**
 * Whether one word is the other, written in a hurry: it begins alike, and a letter is missing, too many, has changed places
 * with its neighbour or, in words that are not short, is another. Both in small letters and without accents.
 */
export function isSlipOf(written: string, meant: string): boolean {
  if (written[0] !== meant[0]) return false;
  const replaced = written.length < short ? 2 : 1;
  return slipsBetween(written, meant, replaced) <= slipsIn(written);
}

/** The least slips that lead from one word to the other (optimal string alignment), a replaced letter counting as so many. */
function slipsBetween(one: string, other: string, replaced: number): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  const of = (row: readonly number[], at: number) => row[at] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          of(last, j) + 1,
          of(row, j - 1) + 1,
          of(last, j - 1) + (isSame ? 0 : replaced),
          isSwapped ? of(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return of(last, other.length);
}
