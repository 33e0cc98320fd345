// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "./locale.ts";

const shortened: Record<string, string> = {
  il: "l’",
  al: "all’",
  dal: "dall’",
  del: "dell’",
  nel: "nell’",
  sul: "sull’",
};

const beforeVowel = /\b(il|al|dal|del|nel|sul)[ \u00a0](?=(?:8|11)[ \u00a0]\p{L})/giu;

/** In Italian eight and eleven begin with a vowel: "dal 8 gennaio" is "dall’8 gennaio". Other languages stay as they are. */
export const elided = (locale: Locale, words: string): string =>
  locale === "it" ? words.replace(beforeVowel, (_, article: string) => shortOf(article)) : words;

function shortOf(article: string): string {
  const short = shortened[article.toLowerCase()] ?? article;
  return /^\p{Lu}/u.test(article) ? short.charAt(0).toUpperCase() + short.slice(1) : short;
}
