// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/*
 * In Italian the article depends on how the next word begins: "il 9 marzo", but "l’8 marzo"; "i 9 campi", but "gli 11 campi".
 * A text of the interface cannot know it, as the number comes later. Its articles before a parameter are marked once, and
 * the translators choose them when the number is there. What people wrote is never touched: it has no mark.
 */

/** The articles, alone or with their preposition, and what becomes of them before a vowel. */
const beforeVowel: Record<string, string> = {
  il: "l’",
  al: "all’",
  dal: "dall’",
  del: "dell’",
  nel: "nell’",
  sul: "sull’",
  la: "l’",
  alla: "all’",
  dalla: "dall’",
  della: "dell’",
  nella: "nell’",
  sulla: "sull’",
  i: "gli",
  ai: "agli",
  dai: "dagli",
  dei: "degli",
  nei: "negli",
  sui: "sugli",
};

/** A word joiner: nobody sees it, should it ever reach a page. */
const mark = "\u2060";

const article = `(?<![\\p{L}\\p{N}])(${Object.keys(beforeVowel).join("|")})`;
const toMark = new RegExp(`${article}([ \u00a0])(?=[{<#])`, "giu");
const marked = new RegExp(`${article}([ \u00a0])${mark}`, "giu");

/**
 * Numbers whose name begins with a vowel: otto, ottanta, ottocento, ottomila …; undici, undicimila, but not centodieci;
 * uno where it is said as such, as in "l’1%": the first day of a month is "il primo". Tags may stand before them.
 */
const vowel = /^(?:<[^>]*>)*(?:8|11(?:\d{3})*(?!\d)|1(?=,\d|[ \u00a0]?%|[ \u00a0]per[ \u00a0]cento))/;

/** The article as it stands right before these words, with its space where it keeps one: "del" before "8 marzo" is "dell’". */
export function articleBefore(words: string, long: string, space = " "): string {
  const short = vowel.test(words) ? beforeVowel[long.toLowerCase()] : undefined;
  if (short === undefined) return long + space;
  const begun = /^\p{Lu}/u.test(long) ? short.charAt(0).toUpperCase() + short.slice(1) : short;
  return short.endsWith("’") ? begun : begun + space;
}

/** A text of the interface, or a tree of them, with a mark after each article that a parameter follows. */
export function withMarks<Texts extends object>(texts: Texts): Texts {
  const markedText = (text: unknown) =>
    typeof text === "string" ? text.replace(toMark, `$1$2${mark}`) : withMarks(text as object);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, markedText(text)])) as Texts;
}

/** `next` is what follows the words. */
const chosen = (words: string, next = ""): string =>
  words.includes(mark)
    ? words.replace(marked, (found: string, long: string, space: string, at: number) =>
        articleBefore(words.slice(at + found.length) || next, long, space),
      )
    : words;

function chosenIn<Said>(said: Said): Said {
  if (typeof said === "string") return chosen(said) as Said;
  if (!Array.isArray(said)) return said;
  return said.map((part, at) => (typeof part === "string" ? chosen(part, firstWords(said[at + 1])) : part)) as Said;
}

/** What is read first of a piece of a page. Of a component only what it was given can be known. */
function firstWords(node: ReactNode): string {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (Array.isArray(node)) return node.map(firstWords).find((words) => words !== "") ?? "";
  if (typeof node !== "object" || node === null || !("props" in node)) return "";
  return firstWords((node.props as { children?: ReactNode }).children);
}

type Values = Record<string, unknown>;

/** Tags are given their words with the right articles. */
const readingRight = (values?: Values): Values | undefined =>
  values &&
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "function" ? (words: ReactNode) => value(chosenIn(words)) : value,
    ]),
  );

type Say<Said> = (key: never, values?: never, ...others: never[]) => Said;
type Translator = Say<string> & { rich: Say<ReactNode>; markup: Say<string>; raw: unknown; has: unknown };
type Saying = (key: unknown, values?: Values, ...others: unknown[]) => unknown;

/** A translator of texts with marks that chooses the articles. */
export function choosingArticles<T extends Translator>(t: T): T {
  const [say, rich, markup] = [t, t.rich, t.markup] as unknown as [Saying, Saying, Saying];
  const right: Saying = (...asked) => chosenIn(say(...asked));
  const withTags =
    (told: Saying): Saying =>
    (key, values, ...others) =>
      chosenIn(told(key, readingRight(values), ...others));
  return Object.assign(right, {
    rich: withTags(rich),
    markup: withTags(markup),
    raw: t.raw,
    has: t.has,
  }) as unknown as T;
}
