// SPDX-License-Identifier: AGPL-3.0-or-later
import { withoutAccents } from "./without-accents.ts";

/** A piece of a passage, with its place in it; `found` where it is what was searched for. */
export type PassagePart = { at: number; text: string; found: boolean };

/** The words that are sought, as texts write them, in small letters and without accents; each with its stem. */
export type Sought = ReadonlyMap<string, string>;

/** How many words a passage shows, and how many of them at most stand before what was found. */
const shown = 30;
const before = 10;

/** A word of a text; its stem where it is sought. */
type Word = { start: number; end: number; stem: string | undefined };

/**
 * The passage of a text in which most of what is sought stands, closest together, the first of several; no parts where
 * nothing does. The words stay text, and are never read as HTML.
 */
export function passageOf(text: string, sought: Sought): PassagePart[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }): Word => {
    return { start: index, end: index + word.length, stem: sought.get(withoutAccents(word.toLowerCase())) };
  });
  const found = closest(words);
  if (!found) return [];
  const room = Math.min(before, shown - (found.last - found.first + 1));
  const from = Math.max(0, Math.min(found.first - room, words.length - shown));
  return partsOf(text, words, from, Math.min(words.length, from + shown));
}

/** From one word to another, by their places, and how many stems of what is sought are there. */
type Span = { first: number; last: number; stems: number };

/** Where most stems stand within the words that are shown, and there the shortest way from the first to the last. */
function closest(words: readonly Word[]): Span | undefined {
  let best: Span | undefined;
  for (let first = 0; first < words.length; first += 1) {
    if (words[first]?.stem === undefined) continue;
    const span = spanFrom(words, first);
    if (!best || span.stems > best.stems || (span.stems === best.stems && span.last - first < best.last - best.first))
      best = span;
  }
  return best;
}

function spanFrom(words: readonly Word[], first: number): Span {
  const stems = new Set<string>();
  let last = first;
  for (let at = first; at < Math.min(words.length, first + shown); at += 1) {
    const stem = words[at]?.stem;
    if (stem === undefined || stems.has(stem)) continue;
    stems.add(stem);
    last = at;
  }
  return { first, last, stems: stems.size };
}

/** Where a text goes on that is not shown. */
export const cut = "…";

/** These words of the text and what stands between them, with what is sought apart; all of it up to its ends. */
function partsOf(text: string, words: readonly Word[], from: number, to: number): PassagePart[] {
  const parts: Omit<PassagePart, "at">[] = [{ text: from === 0 ? "" : cut, found: false }];
  let at = from === 0 ? 0 : (words[from]?.start ?? 0);
  for (const { start, end, stem } of words.slice(from, to)) {
    if (stem === undefined) continue;
    parts.push({ text: text.slice(at, start), found: false }, { text: text.slice(start, end), found: true });
    at = end;
  }
  const rest = to === words.length ? text.slice(at) : text.slice(at, words[to - 1]?.end) + cut;
  parts.push({ text: rest, found: false });
  return parts.filter(({ text }) => text !== "").map((part, at) => ({ at, ...part }));
}
