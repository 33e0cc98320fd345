// SPDX-License-Identifier: AGPL-3.0-or-later
import { hourInWords, wallClock } from "./clock.ts";
import { type Locale, languageTag } from "./locale.ts";

/** `YYYY-MM-DD` as one writes it: "14 marzo 2026". */
export const dayInWords = (locale: Locale, day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(languageTag[locale], { dateStyle: "long" });

/** A moment by the clocks of Rome: "14 marzo 2026, 9.30". */
export const momentInWords = (locale: Locale, at: Date): string =>
  `${dayInWords(locale, wallClock(at).date)}, ${hourInWords(locale, at)}`;
