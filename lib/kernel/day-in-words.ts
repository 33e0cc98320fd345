// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "./locale.ts";

/** English as it is written in Europe. */
export const languageTag: Record<Locale, string> = { it: "it-IT", en: "en-GB" };

/** `YYYY-MM-DD` as one writes it: "14 marzo 2026". */
export const dayInWords = (locale: Locale, day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(languageTag[locale], { dateStyle: "long" });
