// SPDX-License-Identifier: AGPL-3.0-or-later
import type { NextRequest } from "next/server";
import { defaultLocale } from "#lib/kernel/locale.ts";
import { href, hrefOf } from "#lib/kernel/paths.ts";
import { routeOfFolder } from "#lib/kernel/route-of.ts";

/** Leads from the folder of a page, which somebody typed, to its address (`next.config.ts`); `path` is the folder's. */
export function GET({ nextUrl }: NextRequest): Response {
  const { path = "", ...query } = Object.fromEntries(nextUrl.searchParams);
  const page = routeOfFolder(path);
  const address = page ? hrefOf(page.locale, page.name, page.params, query) : href(defaultLocale, "missing");
  return new Response(null, { status: 308, headers: { Location: address } });
}
