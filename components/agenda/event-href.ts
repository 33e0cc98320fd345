// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** The page that tells of an event: its own, or that of the pact it belongs to. */
export const eventHref = (locale: Locale, { slug, pact }: { slug: string | null; pact: string | null }): string =>
  pact === null ? href(locale, "agendaEvent", { slug: slug ?? "" }) : href(locale, "pact", { number: pact });
