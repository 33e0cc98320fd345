// SPDX-License-Identifier: AGPL-3.0-or-later
import { httpOf } from "#lib/kernel/answer.ts";
import { answering } from "#lib/kernel/answering.ts";
import { env } from "#lib/kernel/env.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { log } from "#lib/kernel/log.ts";
import { href } from "#lib/kernel/paths.ts";
import { limitRequest } from "#lib/kernel/rate-limit.ts";
import type { SignInProblem } from "../vocabulary.ts";
import { passingCookies } from "./cookies.ts";
import type { Attempt } from "./next-auth.ts";

/** Leads to one of our pages, or to the identity provider; the answer is for this browser alone. */
export function lead(to: string, headers = new Headers()): Response {
  headers.set("Location", new URL(to, env().PORTICO_URL).href);
  headers.set("Cache-Control", "no-store");
  return new Response(null, { status: 303, headers });
}

/** Counts a step of a sign-in; answers the refusal of who takes too many, because each step asks the provider. */
export async function countSignIn(locale: Locale): Promise<Response | null> {
  const counted = await answering(locale, () => limitRequest("signIn", null));
  return counted.ok ? null : new Response(counted.message, httpOf(counted));
}

/** Leads to the page that says what went wrong. The log learns the reason and nothing of the person. */
export function leadToProblem({ entrance, journey }: Pick<Attempt, "entrance" | "journey">, reason: SignInProblem) {
  log(reason === "unexpected" ? "error" : "warn", "sign-in failed", { entrance, reason });
  const level = reason === "level" ? journey.level : undefined;
  const headers = new Headers();
  forgetJourney(headers);
  return lead(href(journey.locale, "signInProblem", {}, { reason, to: journey.to ?? undefined, level }), headers);
}

/** What was kept while one was away at the identity provider is of no use any more. */
export function forgetJourney(headers: Headers): void {
  for (const { name, options } of passingCookies()) {
    headers.append("Set-Cookie", cookieText(name, "", { ...options, maxAge: 0 }));
  }
}

type CookieOptions = { httpOnly: boolean; sameSite: "lax"; path: string; secure: boolean; maxAge?: number };

/** One cookie, as `Set-Cookie` writes it. Values are our own and need no quoting. */
export function cookieText(name: string, value: string, { secure, path, maxAge }: CookieOptions): string {
  const attributes = [`Path=${path}`, "HttpOnly", "SameSite=Lax", ...(secure ? ["Secure"] : [])];
  return [`${name}=${value}`, ...attributes, ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`])].join("; ");
}
