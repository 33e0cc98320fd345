// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale, languageTag } from "#lib/kernel/locale.ts";

/** Minutes as hours with at most one decimal: `1,5`, `96`. */
export const hoursInWords = (locale: Locale, minutes: number): string =>
  (minutes / 60).toLocaleString(languageTag[locale], { maximumFractionDigits: 1 });
