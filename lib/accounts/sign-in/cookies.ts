// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { type AssuranceLevel, assuranceLevels } from "#lib/kernel/actor.ts";
import { env } from "#lib/kernel/env.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { ownPage } from "../return-address.ts";

const isSecure = () => env().PORTICO_URL.startsWith("https:");

/** With the prefix the browser itself holds to https, to this host and to the whole site. */
const cookieName = (name: string) => `${isSecure() ? "__Host-" : ""}portico-${name}`;

const cookieOptions = () => ({ httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() }) as const;

/** Minutes within which one must be back from the identity provider. */
const minutesAway = 15;

const cookie = (name: string) => ({ name: cookieName(name), options: cookieOptions() });
const passing = (name: string) => ({
  name: cookieName(name),
  options: { ...cookieOptions(), maxAge: minutesAway * 60 },
});

export const sessionCookieName = () => cookieName("session");

/** The cookies next-auth keeps, by our names. */
export const cookiesOfNextAuth = () => ({
  sessionToken: cookie("session"),
  callbackUrl: passing("callback-url"),
  csrfToken: passing("csrf-token"),
  pkceCodeVerifier: passing("pkce"),
  state: passing("state"),
  nonce: passing("nonce"),
});

/** Where one was going when one was asked to sign in, and how sure the identity must be there. */
export type Journey = { to: string | null; level: AssuranceLevel; locale: Locale };

/** The level that is asked for where nothing asks for another (D.Lgs. 82/2005, art. 64: SPID of level 2). */
export const usualLevel: AssuranceLevel = 2;

const journey = z.object({
  to: z.string().nullable().transform(ownPage),
  level: z.literal(assuranceLevels),
  locale: z.enum(locales),
});

export const journeyCookie = () => passing("journey");

export const journeyText = (value: Journey) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Reads the cookie, which anybody may have written: a level below what a page wants is refused there. */
export function journeyFrom(text: string | undefined): Journey {
  try {
    return journey.parse(JSON.parse(Buffer.from(text ?? "", "base64url").toString()));
  } catch {
    return { to: null, level: usualLevel, locale: "it" };
  }
}

/** What to delete when one is back, however it went. */
export const passingCookies = () => [
  journeyCookie(),
  ...Object.entries(cookiesOfNextAuth()).flatMap(([kind, value]) => (kind === "sessionToken" ? [] : [value])),
];
