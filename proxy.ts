// SPDX-License-Identifier: AGPL-3.0-or-later
import { type NextRequest, NextResponse } from "next/server";
import { wholePages } from "./lib/kernel/whole-pages.ts";

/** Asks for a page in the name of a reader who gets pages whole (docs/decisions/0015-pages-made-on-request-whole.md). */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set("user-agent", `${headers.get("user-agent") ?? ""} ${wholePages}`.trim());
  return NextResponse.next({ request: { headers } });
}

/**
 * The addresses of every page that is made for each request; Next reads this without running it. Forms that are sent
 * carry a content type and pass by: their bodies would be kept in memory twice.
 */
export const config = {
  matcher: [
    {
      source:
        "/:locale/:part(area-personale|my-area|scrivania|desk|entra|sign-in|conferma-email|confirm-email|disiscrizione|unsubscribe)/:rest*",
      missing: [{ type: "header", key: "content-type" }],
    },
    {
      source: "/:locale/:list(proposte|proposals)/:question(cerca|search)",
      missing: [{ type: "header", key: "content-type" }],
    },
    {
      source: "/:locale/:list(proposte|proposals)/:number/:verb(sostieni|support)",
      missing: [{ type: "header", key: "content-type" }],
    },
  ],
};
