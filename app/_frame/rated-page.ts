// SPDX-License-Identifier: AGPL-3.0-or-later
import { prerendered } from "#components/layout/speculation-rules.tsx";
import type { Rated } from "#lib/feedback/rated.ts";
import { ratedPages } from "#lib/joints/rated-pages.ts";
import { defaultLocale } from "#lib/kernel/locale.ts";
import { type RouteName, routes } from "#lib/kernel/paths.ts";
import { type NamedPage, routeOf } from "#lib/kernel/route-of.ts";

const withoutParams: readonly RouteName[] = ["home", "siteMap", ...prerendered];

/** The page of an address, where it is one of those under which one is asked how clear they are. */
export function rateable(address: string): NamedPage | null {
  const page = routeOf(address);
  return page && (withoutParams.includes(page.name) || ratedPages[page.name]) ? page : null;
}

/** What a rating from this address is of; null where there is no such page. */
export async function ratedPage(address: string): Promise<Rated | null> {
  const page = rateable(address);
  if (!page) return null;
  const exists = withoutParams.includes(page.name) || (await ratedPages[page.name]?.(page.params));
  if (!exists) return null;
  const path = routes[page.name][defaultLocale].replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(page.params[key] ?? ""),
  );
  return { kind: "page", name: page.name, address: `/${defaultLocale}${path === "/" ? "" : path}` };
}
