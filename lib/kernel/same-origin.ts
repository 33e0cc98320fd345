// SPDX-License-Identifier: AGPL-3.0-or-later
import { env } from "./env.ts";

/**
 * Whether a form was sent from one of our own pages. Browsers say so themselves, in one of two headers that no page can
 * forge; a request with neither does not come from a browser of these years, and is refused.
 */
export function isFromOurPages(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  return request.headers.get("origin") === new URL(env().PORTICO_URL).origin;
}
