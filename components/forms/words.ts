// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale, languageTag } from "#lib/kernel/locale.ts";
import en from "#messages/en/forms.json" with { type: "json" };
import it from "#messages/it/forms.json" with { type: "json" };

/**
 * The few words that fields say by themselves. Fields work in pages and in islands alike, so they take the language as
 * a prop and their words from here: no message library reaches the browser for eight short texts.
 */
const words = { it, en };

export const formWords = (locale: Locale) => words[locale];

/** One of the texts with its number, such as "Ti restano 1.200 caratteri." */
export const withNumber = (locale: Locale, text: string, number: number) =>
  text.replace(/\{\w+\}/, number.toLocaleString(languageTag[locale], { useGrouping: "always" }));
