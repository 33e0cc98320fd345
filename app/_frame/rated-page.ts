// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rated } from "#lib/feedback/rated.ts";
import { partOf, ratedPages } from "#lib/joints/rated-pages.ts";
import { defaultLocale } from "#lib/kernel/locale.ts";
import { hrefOf, type RouteName } from "#lib/kernel/paths.ts";
import { type NamedPage, routeOf } from "#lib/kernel/route-of.ts";

/**
 * The page of an address, where it is one of those under which one is asked how clear they are. What stands behind a
 * question mark, such as the words of a search, is no part of it.
 */
export function rateable(address: string): NamedPage | null {
  const page = routeOf(address.split("?", 1)[0] ?? "");
  return page && ratedPages[wholeOf(page.name)] ? page : null;
}

/** What a rating from this address is of; null where there is no such page. */
export async function ratedPage(address: string): Promise<Rated | null> {
  const page = rateable(address);
  if (!page) return null;
  const name = wholeOf(page.name);
  const exists = await ratedPages[name]?.(page.params);
  return exists ? { kind: "page", name, address: hrefOf(defaultLocale, name, page.params) } : null;
}

const wholeOf = (name: RouteName): RouteName => partOf[name] ?? name;
