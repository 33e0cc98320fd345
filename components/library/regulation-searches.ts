// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** Where the same words are looked for in the regulations, and where all of them are read. */
export const regulationSearches = (locale: Locale, q: string) =>
  [
    { to: "inArticles", href: href(locale, "search", {}, { q, kind: "article" }) },
    { to: "inRegulations", href: href(locale, "search", {}, { q, kind: "regulation" }) },
    { to: "allRegulations", href: href(locale, "regulations") },
  ] as const;
