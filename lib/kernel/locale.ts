// SPDX-License-Identifier: AGPL-3.0-or-later

/** The languages of the house. Italian comes first: it is the one that binds. */
export const locales = ["it", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "it";

/** By which days and numbers are written. British English: a public office in Italy writes the day before the month. */
export const languageTag: Record<Locale, string> = { it: "it-IT", en: "en-GB" };

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** A short text in both languages, as it is kept in the database. */
export type Localized = Record<Locale, string>;
