// SPDX-License-Identifier: AGPL-3.0-or-later
import { ownPage } from "#lib/accounts/return-address.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { RatedService } from "./vocabulary.ts";

/**
 * Where one goes on after a rating without JavaScript: the page that was rated, or the one of the service. `from` is what
 * an address says, and leads to no other house.
 */
export const wayBack = (
  locale: Locale,
  { page, service, from }: { page?: string; service?: RatedService; from?: string },
): string => page ?? ownPage(from) ?? href(locale, service ? "area" : "home");
