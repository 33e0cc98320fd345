// SPDX-License-Identifier: AGPL-3.0-or-later
import { count } from "drizzle-orm";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "#db/client.ts";
import { identities, people, sessions } from "#db/schema/accounts.ts";
import { CookieJar } from "../testing/browser.ts";
import { type Answering, crookedProvider } from "../testing/crooked-provider.ts";

const provider = await crookedProvider("portico");
// Configured with the slash that the provider leaves out of its name: both are the same address.
process.env.OIDC_ISSUER = `${provider.issuer}/`;
afterAll(() => provider.close());

let browser = new CookieJar();

// next-auth reads and sets cookies by the functions of the request it runs in; here the request is the test's.
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ cookie: "" }),
  cookies: async () => ({ set: (name: string, value: string) => browser.cookies.set(name, value) }),
}));

const { beginSignIn } = await import("./begin.ts");
const { completeSignIn } = await import("./complete.ts");
const { signOut } = await import("./sign-out.ts");

const site = "http://localhost:3000";
const fiscalCode = "RSSMRA80A01H501U";
const ada = {
  given_name: "Ada",
  family_name: "Rossi",
  birthdate: "1980-01-01",
  email: "ada.rossi@posta.example",
  fiscal_number: `TINIT-${fiscalCode}`,
};

/** Presses a button of the sign-in page; answers where the identity provider would send one back, with code and state. */
async function begin(form: Record<string, string> = {}): Promise<URL> {
  const request = browser.request(`${site}/api/auth/sign-in`, { entrance: "spid", locale: "it", ...form });
  const authorization = new URL(locationOf(browser.keep(await beginSignIn(request))));
  const back = provider.visited(authorization);
  back.searchParams.set("code", "any");
  back.searchParams.set("state", authorization.searchParams.get("state") ?? "");
  return back;
}

/** Comes back; answers the address one is led to, without the site. */
async function complete(back: URL, entrance = "spid"): Promise<string> {
  const answer = browser.keep(await completeSignIn(browser.request(back.href), entrance));
  return locationOf(answer).replace(site, "");
}

/** Answers for another subject than the usual one. */
const as = (sub: string, userInfo: Record<string, unknown>): Partial<Answering> => ({
  userInfo: { ...userInfo, sub },
  idToken: (right) => ({ ...right, sub }),
});

const locationOf = (response: Response) => response.headers.get("location") ?? `status ${response.status}`;

const sessionCount = async () => (await db.select({ rows: count() }).from(sessions))[0]?.rows;

const written: string[] = [];
vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean(written.push(String(text))));
vi.spyOn(console, "error").mockImplementation((...texts) => void written.push(texts.join(" ")));

beforeEach(async () => {
  browser = new CookieJar();
  written.length = 0;
  provider.answer({ userInfo: ada });
  await db.delete(sessions);
});

test("lands where one was going, with a session that only its hash remembers", async () => {
  expect(await complete(await begin({ to: "/it/proposte/2026-000123?da=qui" }))).toBe(
    "/it/proposte/2026-000123?da=qui",
  );
  const token = browser.cookies.get("portico-session") ?? "";
  expect(token).toMatch(/^[\w-]{43}$/);
  expect([...browser.cookies.keys()]).toEqual(["portico-session"]);

  const [session] = await db.select().from(sessions);
  expect(session).toMatchObject({ door: "spid", level: 2, userAgent: "Mozilla/5.0 (test)" });
  expect(JSON.stringify(session)).not.toContain(token);
});

test("lands in one's own area when one was going nowhere, and in the language of the page", async () => {
  expect(await complete(await begin({ locale: "en" }))).toBe("/en/my-area");
  expect(await complete(await begin({ to: "https://example.org/it" }))).toBe("/it/area-personale");
});

test("asks for the level that the page needs", async () => {
  const request = browser.request(`${site}/api/auth/sign-in`, { entrance: "spid", locale: "en", level: "3" });
  const { searchParams } = new URL(locationOf(await beginSignIn(request)));
  expect(searchParams.get("acr_values")).toBe("https://www.spid.gov.it/SpidL3");
  expect(searchParams.get("ui_locales")).toBe("en");
  expect(searchParams.get("code_challenge_method")).toBe("S256");
});

test("asks for an e-mail address first, where there is none, and remembers where one was going", async () => {
  const { email: _, fiscal_number: __, ...silent } = ada;
  provider.answer(as("foreigner", silent));
  expect(await complete(await begin({ to: "/it/quartieri" }))).toBe("/it/area-personale/email?to=%2Fit%2Fquartieri");
});

test("a second sign-in is a new session, and the old cookie opens nothing any more", async () => {
  await complete(await begin());
  const first = browser.cookies.get("portico-session");
  await complete(await begin());
  expect(browser.cookies.get("portico-session")).not.toBe(first);
  expect(await sessionCount()).toBe(1);
});

test("signing out ends the session and forgets the cookie", async () => {
  await complete(await begin());
  expect(locationOf(browser.keep(await signOut(browser.request(`${site}/api/auth/sign-out`, { locale: "en" }))))).toBe(
    `${site}/en`,
  );
  expect(browser.cookies.has("portico-session")).toBe(false);
  expect(await sessionCount()).toBe(0);
});

const lies: [string, Partial<Answering>, string][] = [
  ["another nonce", { idToken: (right) => ({ ...right, nonce: "another" }) }, "nonce"],
  ["no nonce", { idToken: ({ nonce: _, ...rest }) => rest }, "nonce"],
  ["another issuer", { idToken: (right) => ({ ...right, iss: "https://example.org" }) }, "issuer"],
  ["an audience that is not us", { idToken: (right) => ({ ...right, aud: "another-site" }) }, "audience"],
  [
    "several audiences and no word on which is meant",
    { idToken: (right) => ({ ...right, aud: ["portico", "x"] }) },
    "audience",
  ],
  ["a signature by another key", { forged: true }, "signature"],
  ["an ID token that has expired", { idToken: (right) => ({ ...right, exp: 1 }) }, "expired"],
  [
    "a level below what was asked",
    { idToken: (right) => ({ ...right, acr: "https://www.spid.gov.it/SpidL1" }) },
    "level",
  ],
  ["no level", { idToken: ({ acr: _, ...rest }) => rest }, "level"],
  ["UserInfo of somebody else", { userInfo: { ...ada, sub: "somebody-else" } }, "refused"],
  ["a wrong fiscal code", { userInfo: { ...ada, fiscal_number: "TINIT-RSSMRA80A01H501X" } }, "claims"],
  ["no name", { userInfo: { fiscal_number: ada.fiscal_number } }, "claims"],
  ["a code that was used before", { tokenError: "invalid_grant" }, "expired"],
  ["that it does not know us", { tokenError: "invalid_client" }, "refused"],
];

test.each(lies)("lets nobody in when the provider answers %s", async (_, how, reason) => {
  provider.answer({ userInfo: ada, ...how });
  const landed = await complete(await begin({ to: "/it/quartieri" }));
  const level = reason === "level" ? "&level=2" : "";
  expect(landed).toBe(`/it/entra/problema?reason=${reason}&to=%2Fit%2Fquartieri${level}`);
  expect(browser.cookies.size).toBe(0);
  expect(await sessionCount()).toBe(0);
});

test("lets nobody in when discovery names another issuer", async () => {
  const back = await begin();
  provider.answer({ userInfo: ada, announcedIssuer: "https://example.org" });
  expect(await complete(back)).toBe("/it/entra/problema?reason=issuer");
});

test("a callback that came without its cookies, or twice, or with another state, lets nobody in", async () => {
  const back = await begin();
  const elsewhere = browser;
  browser = new CookieJar();
  expect(await complete(back)).toBe("/it/entra/problema?reason=expired");

  browser = elsewhere;
  expect(await complete(back)).toBe("/it/area-personale");
  await db.delete(sessions);
  expect(await complete(back)).toBe("/it/entra/problema?reason=expired");

  const tampered = await begin();
  tampered.searchParams.set("state", "of somebody else");
  expect(await complete(tampered)).toBe("/it/entra/problema?reason=state");
  expect(await sessionCount()).toBe(0);
});

test("a callback begun at one entrance is not taken at another", async () => {
  const back = await begin({ entrance: "spid" });
  back.pathname = "/api/auth/callback/cie";
  expect(await complete(back, "cie")).toBe("/it/entra/problema?reason=expired");
  expect(await complete(back, "elsewhere")).toBe("status 404");
});

test("giving up at the provider is said as such", async () => {
  const back = await begin({ locale: "en", to: "/en/faq" });
  back.searchParams.delete("code");
  back.searchParams.set("error", "access_denied");
  expect(await complete(back)).toBe("/en/sign-in/problem?reason=cancelled&to=%2Fen%2Ffaq");
});

test("the employees' door lets in nobody without an appointment, and writes nobody down", async () => {
  provider.answer(as("stranger", { ...ada, fiscal_number: "MRTMTT25D09F205Z" }));
  const before = await db.select({ rows: count() }).from(people);
  expect(await complete(await begin({ entrance: "staff" }), "staff")).toBe("/it/entra/problema?reason=no-appointment");
  expect(await db.select({ rows: count() }).from(people)).toEqual(before);
});

test("a subject that comes with another fiscal code is stopped", async () => {
  await complete(await begin());
  provider.answer({ userInfo: { ...ada, fiscal_number: "MRTMTT25D09F205Z" } });
  expect(await complete(await begin())).toBe("/it/entra/problema?reason=another-fiscal-code");
  expect(await db.select({ rows: count() }).from(identities)).toEqual([{ rows: 2 }]);
});

test("says so when the provider cannot be reached", async () => {
  const back = await begin();
  const closed = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
  expect(await complete(back)).toBe("/it/entra/problema?reason=unreachable");
  const request = browser.request(`${site}/api/auth/sign-in`, { entrance: "cie", locale: "it" });
  expect(locationOf(await beginSignIn(request))).toBe(`${site}/it/entra/problema?reason=unreachable`);
  closed.mockRestore();
});

test("says so when the provider does not answer in time", async () => {
  const back = await begin();
  const late = new DOMException("The operation was aborted due to timeout", "TimeoutError");
  const waiting = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort(late));
  expect(await complete(back)).toBe("/it/entra/problema?reason=unreachable");
  waiting.mockRestore();
});

test("a form sent from elsewhere, or that makes no sense, begins nothing", async () => {
  const elsewhere = browser.request(`${site}/api/auth/sign-in`, { entrance: "spid", locale: "it" });
  elsewhere.headers.set("sec-fetch-site", "cross-site");
  expect((await beginSignIn(elsewhere)).status).toBe(403);
  expect((await signOut(elsewhere)).status).toBe(403);
  expect(
    (await beginSignIn(browser.request(`${site}/api/auth/sign-in`, { entrance: "google", locale: "it" }))).status,
  ).toBe(422);
});

test("the log of sign-ins, those that fail included, names no one", async () => {
  await complete(await begin());
  for (const [, how] of lies) {
    provider.answer({ userInfo: ada, ...how });
    await complete(await begin());
  }
  const log = written.join("\n");
  expect(log).toContain('"reason":"nonce"');
  for (const secret of [fiscalCode, "RSSMRA", "Rossi", "ada.rossi", "eyJ", "TINIT"]) expect(log).not.toContain(secret);
});
