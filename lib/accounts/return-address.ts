// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** Only to tell our own addresses from others: nobody ever goes there. */
const house = "http://portico.invalid";

/**
 * The address, when it is that of one of our pages and one can go there after signing in; null otherwise. The browser's
 * own reading decides (`//`, `\`, tabs and the like all mean another host), and what comes back is rebuilt from it.
 */
export function ownPage(address: unknown): string | null {
  if (typeof address !== "string" || !address.startsWith("/") || address.length > 2000) return null;
  const url = URL.parse(address, house);
  if (url?.origin !== house) return null;
  const locale = localeOfPage(url.pathname);
  if (!locale || url.pathname.startsWith(href(locale, "signIn"))) return null;
  return url.pathname + url.search + url.hash;
}

/** The language of an address such as `/it/proposte`. */
export function localeOfPage(page: string): Locale | null {
  const locale = page.split(/[/?#]/)[1];
  return isLocale(locale) ? locale : null;
}

export const localeOrDefault = (page: string | null): Locale => (page && localeOfPage(page)) || defaultLocale;

/** The page of ours that a full address names, such as that of the page one came from. */
export function pageOf(address: string | null, siteUrl: string): string | null {
  const url = address === null ? null : URL.parse(address);
  return url?.origin === new URL(siteUrl).origin ? ownPage(url.pathname + url.search) : null;
}
