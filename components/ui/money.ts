// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Locale, languageTag } from "#lib/kernel/locale.ts";

/** A sum in euros, such as "18.500 €"; cents only where there are any. */
export const formatEuros = (locale: Locale, cents: number): string =>
  (cents / 100).toLocaleString(languageTag[locale], {
    style: "currency",
    currency: "EUR",
    useGrouping: "always",
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });
