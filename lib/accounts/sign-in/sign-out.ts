// SPDX-License-Identifier: AGPL-3.0-or-later
import "server-only";
import type { NextRequest } from "next/server";
import { isLocale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { isFromOurPages } from "#lib/kernel/same-origin.ts";
import { endSessionOfToken } from "../commands/end-session.ts";
import { cookieText, lead } from "./answers.ts";
import { cookiesOfNextAuth, sessionCookieName } from "./cookies.ts";

export async function signOut(request: NextRequest): Promise<Response> {
  if (!isFromOurPages(request)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const asked = form.get("locale");
  const token = request.cookies.get(sessionCookieName())?.value;
  if (token) await endSessionOfToken(token);
  const { name, options } = cookiesOfNextAuth().sessionToken;
  const headers = new Headers({ "Set-Cookie": cookieText(name, "", { ...options, maxAge: 0 }) });
  return lead(href(isLocale(asked) ? asked : "it", "home"), headers);
}
