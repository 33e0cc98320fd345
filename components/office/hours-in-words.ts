// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { clockTime, type Hours } from "#lib/kernel/opening.ts";

/** `8.30–12.30`, as one writes it on a door. */
export const spanInWords = (locale: Locale, { opens, closes }: Hours): string =>
  `${clockTime(opens, locale)}–${clockTime(closes, locale)}`;

/** Several of a day, one after the other; nothing for a day without. */
export const spansInWords = (locale: Locale, hours: readonly Hours[]): string =>
  hours.map((each) => spanInWords(locale, each)).join(", ");
