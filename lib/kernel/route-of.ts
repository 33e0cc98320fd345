// SPDX-License-Identifier: AGPL-3.0-or-later
import { isLocale, type Locale } from "./locale.ts";
import { type RouteName, routes } from "./paths.ts";

export type NamedPage = { locale: Locale; name: RouteName; params: Record<string, string> };

/** Which page an address of ours names, without looking whether there is such a thing; null for no page. */
export const routeOf = (pathname: string): NamedPage | null => pageNamed(pathname, (locale) => locale);

/** The same for the folder of a page below a language, such as `/it/proposals`. */
export const routeOfFolder = (pathname: string): NamedPage | null => pageNamed(pathname, () => "folder");

type Spelling = Locale | "folder";

function pageNamed(pathname: string, spelledBy: (locale: Locale) => Spelling): NamedPage | null {
  const [before, first, ...segments] = pathname.split("/");
  if (before !== "" || !isLocale(first)) return null;
  for (const { name, parts } of byPrecision) {
    const params = paramsIn(parts[spelledBy(first)], segments);
    if (params) return { locale: first, name, params };
  }
  return null;
}

const partsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

/** Addresses without parameters first: `/proposte/cerca` is no proposal. Taken apart once, as every page asks. */
const byPrecision = (Object.keys(routes) as RouteName[])
  .sort((one, other) => Number(routes[one].it.includes(":")) - Number(routes[other].it.includes(":")))
  .map((name) => {
    const { folder, it, en } = routes[name];
    const parts: Record<Spelling, string[]> = { folder: partsOf(folder), it: partsOf(it), en: partsOf(en) };
    return { name, parts };
  });

function paramsIn(parts: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (parts.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
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
