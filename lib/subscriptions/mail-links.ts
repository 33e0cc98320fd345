// SPDX-License-Identifier: AGPL-3.0-or-later
import { env } from "#lib/kernel/env.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

/** The page of a subscription, as a full address. */
export const subscriptionAddress = (locale: Locale, token: string): string =>
  new URL(href(locale, "subscription", {}, { token }), env().PORTICO_URL).href;

/** RFC 8058: mail programs offer a button of their own, which asks nothing. */
export function unsubscribeHeaders(token: string): Record<string, string> {
  const address = new URL("/api/subscriptions/unsubscribe", env().PORTICO_URL);
  address.searchParams.set("token", token);
  return { "List-Unsubscribe": `<${address.href}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
