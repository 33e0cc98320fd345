// SPDX-License-Identifier: AGPL-3.0-or-later
import { isLocale, type Locale } from "./locale.ts";
import { type RouteName, routes } from "./paths.ts";

export type NamedPage = { locale: Locale; name: RouteName; params: Record<string, string> };

/** Which page an address of ours names, without looking whether there is such a thing; null for no page. */
export const routeOf = (pathname: string): NamedPage | null =>
  pageNamed(pathname, (name, locale) => routes[name][locale]);

/** The same for the folder of a page below a language, such as `/it/proposals`. */
export const routeOfFolder = (pathname: string): NamedPage | null => pageNamed(pathname, (name) => routes[name].folder);

function pageNamed(pathname: string, pathOf: (name: RouteName, locale: Locale) => string): NamedPage | null {
  const [before, first, ...segments] = pathname.split("/");
  if (before !== "" || !isLocale(first)) return null;
  for (const name of byPrecision) {
    const params = paramsIn(pathOf(name, first), segments);
    if (params) return { locale: first, name, params };
  }
  return null;
}

const named = (path: string) => path.split("/").filter((segment) => segment !== "");

/** Addresses without parameters first: `/proposte/cerca` is no proposal. */
const byPrecision = (Object.keys(routes) as RouteName[]).sort(
  (one, other) => Number(routes[one].it.includes(":")) - Number(routes[other].it.includes(":")),
);

function paramsIn(path: string, segments: readonly string[]): Record<string, string> | null {
  const pattern = named(path);
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (part.startsWith(":")) params[part.slice(1)] = decoded(segment);
    else if (part !== segment) return null;
  }
  return params;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
