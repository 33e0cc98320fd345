// SPDX-License-Identifier: AGPL-3.0-or-later

/** The words alone, so that what is written in two ways is the same: no case, accents, punctuation or double spaces. */
export const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * How many letters one has to change, add, leave out, or exchange with the next to make one word of the other; 3 stands for
 * more than two.
 */
export function typosBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const added = Math.min(last[at] ?? 0, current[at - 1] ?? 0) + 1;
      const isExchanged = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const exchanged = isExchanged ? (beforeLast[at - 2] ?? 3) + 1 : 3;
      current.push(Math.min(changed, added, exchanged));
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(3, last[other.length] ?? 3);
}

/** What a word means by a list of words; a slip of the pen in a long one is forgiven where only one meaning is near. */
export function meaningOf<Meaning>(text: string, words: ReadonlyMap<string, Meaning>): Meaning | null {
  const word = bare(text);
  const exact = words.get(word);
  if (exact !== undefined) return exact;
  const forgiven = word.length >= 12 ? 2 : word.length >= 7 ? 1 : 0;
  const near = new Set([...words].filter(([known]) => typosBetween(word, known) <= forgiven).map(([, means]) => means));
  return near.size === 1 ? ([...near][0] ?? null) : null;
}

/** A list of words for each meaning, turned round. */
export const meanings = <Meaning extends string>(
  lists: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.entries(lists) as [Meaning, readonly string[]][]).flatMap(([meaning, words]) =>
      words.map((word) => [bare(word), meaning] as const),
    ),
  );
