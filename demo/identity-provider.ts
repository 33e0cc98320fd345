// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale.ts";
import { doors, findAccount } from "./identity-provider/accounts.ts";
import { type Level, personasPage, problemPage } from "./identity-provider/pages.ts";
import { acrPrefix, callbackOf, identityProvider } from "./identity-provider/provider.ts";
import type { Door } from "./valfiorita/personas.ts";

const environment = z
  .object({
    IDENTITY_PROVIDER_PORT: z.coerce.number().int(),
    PORTICO_URL: z.url(),
    OIDC_CLIENT_ID: z.string(),
    OIDC_CLIENT_SECRET: z.string(),
  })
  .parse(process.env);

const port = environment.IDENTITY_PROVIDER_PORT;
const provider = await identityProvider(`http://localhost:${port}`, environment.PORTICO_URL, {
  id: environment.OIDC_CLIENT_ID,
  secret: environment.OIDC_CLIENT_SECRET,
});
const protocol = provider.callback();

/** The letters of the site, from here: the page asks nothing of another host. */
const fonts = new Map(
  [400, 700].map((weight) => {
    const file = `@fontsource/titillium-web/files/titillium-web-latin-${weight}-normal.woff2`;
    return [`/fonts/${weight}`, readFileSync(new URL(import.meta.resolve(file)))];
  }),
);

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/health") return send(response, 200, "ok", "text/plain");
  const font = fonts.get(pathname);
  if (font) return response.writeHead(200, { "Content-Type": "font/woff2" }).end(font);
  forgetSession(request);
  if (!pathname.startsWith("/interaction/")) return protocol(request, response);
  interaction(request, response, searchParams.get("lang")).catch(() => send(response, 400, problemPage(defaultLocale)));
});

/** No single sign-on: whoever tries the demonstration wants to be another person the next time. */
function forgetSession({ headers }: IncomingMessage): void {
  headers.cookie = (headers.cookie ?? "")
    .split("; ")
    .filter((cookie) => !cookie.startsWith("_session"))
    .join("; ");
}

async function interaction(request: IncomingMessage, response: ServerResponse, lang: string | null): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method === "POST") {
    return provider.interactionFinished(request, response, decision(new URLSearchParams(await text(request))));
  }
  send(response, 200, personasPage(localeOf(lang, params), doorOf(params), askedLevel(params)));
}

function decision(form: URLSearchParams) {
  const account = findAccount(form.get("subject") ?? "");
  if (!account) return { error: "access_denied", error_description: "The person gave up" };
  return { login: { accountId: account.subject, acr: `${acrPrefix}${form.get("level")}`, remember: false } };
}

const localeOf = (lang: string | null, { ui_locales }: Record<string, unknown>): Locale =>
  [lang, ui_locales].find(isLocale) ?? defaultLocale;

const doorOf = ({ redirect_uri }: Record<string, unknown>): Door =>
  doors.find((door) => callbackOf(environment.PORTICO_URL, door) === redirect_uri) ?? "spid";

const askedLevel = ({ acr_values }: Record<string, unknown>): Level =>
  ([3, 2, 1] as const).find((level) => String(acr_values).includes(`${acrPrefix}${level}`)) ?? 2;

function send(response: ServerResponse, status: number, body: string, type = "text/html"): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" }).end(body);
}

const stop = () => {
  server.close();
  server.closeAllConnections();
};
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

server.listen(port);
