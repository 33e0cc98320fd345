// SPDX-License-Identifier: AGPL-3.0-or-later
import fs from "node:fs";
import path from "node:path";

type Entry = { renderingMode?: string; _isEnsureStaticPage?: boolean };
type Manifest = { routes: Record<string, Entry>; dynamicRoutes: Record<string, Entry> };

/**
 * Pages made for each request are made whole: the shells that Next prepared for them are taken off its list
 * (docs/decisions/0015-pages-made-on-request-whole.md). Pages with `ensureStatic` stay, and so does what is no page.
 */
export function forgetShells(build: string): void {
  const file = path.join(build, "prerender-manifest.json");
  const manifest: Manifest = JSON.parse(fs.readFileSync(file, "utf8"));
  for (const list of [manifest.routes, manifest.dynamicRoutes]) {
    for (const [route, entry] of Object.entries(list)) if (isShell(route, entry)) delete list[route];
  }
  fs.writeFileSync(file, JSON.stringify(manifest));
}

/** Names with an underscore are Next's own pages. */
const isShell = (route: string, { renderingMode, _isEnsureStaticPage }: Entry) =>
  renderingMode === "PARTIALLY_STATIC" && !_isEnsureStaticPage && !route.startsWith("/_");
