// SPDX-License-Identifier: AGPL-3.0-or-later
import { defaultLocale, isLocale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/**
 * Where addresses lead that look like those of a page made for each request, and are none: the prerendered page that
 * answers 404 cannot be rendered for one request, because only prerendering keeps both its status and its words.
 */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  const location = href(isLocale(locale) ? locale : defaultLocale, "missing");
  return new Response(null, { status: 307, headers: { Location: location } });
}
