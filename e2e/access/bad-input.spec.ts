// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { test } from "../fixtures.ts";
import { fillIn, formWith, registerNumberIn, send, unescaped } from "../plain-form.ts";
import { filed, keepDraft, newIdea } from "../proposal.ts";
import { addressOf } from "../scene.ts";

/** Somebody whom no other test is: whoever sends so much so fast would soon be asked to wait. */
const author = "chiara-malvezzi";

/** Refused, by words, and without a fault of ours. */
async function expectRefusal(answer: APIResponse) {
  expect(answer.status(), answer.url()).toBeGreaterThanOrEqual(400);
  expect(answer.status(), answer.url()).toBeLessThan(500);
  const text = await answer.text();
  expect(text.trim(), answer.url()).not.toBe("");
  expect(text, "no stack trace, no statement").not.toMatch(/at .+\(.+:\d+:\d+\)|PostgresError|Failed query/);
}

test("a folder of the code leads to its address, and what lies below one to the page that says so", async ({
  requestsOf,
}) => {
  const visitor = await requestsOf(null);
  const search = await visitor.get("/it/proposals/search?q=parco&zone=03");
  expect(search.url()).toMatch(new RegExp(`${href("it", "proposalSearch")}\\?q=parco&zone=03$`));
  expect(search.status()).toBe(200);
  expect((await visitor.get("/en/area/data")).url()).toContain(href("en", "signIn"));
  const nothing = await visitor.get("/it/proposals/2026-000001/x/y");
  expect(new URL(nothing.url()).pathname).toBe(href("it", "missing"));
  expect(nothing.status()).toBe(404);
});

test("addresses that name nothing are refused in words", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  for (const locale of locales) {
    const list = href(locale, "proposals");
    const search = href(locale, "proposalSearch");
    const everything = href(locale, "search");
    const wrong = [
      `/${locale}/%E0%A4%A`,
      `${list}/%00`,
      `${list}/2026-000001%00`,
      `${list}/9999-999999`,
      `${list}/%27%20or%201%3D1--`,
      `${list}/${"9".repeat(4_000)}`,
      `${search}?q=%00`,
      `${search}?q=${"a".repeat(4_000)}`,
      `${search}?page=-1`,
      `${everything}?q=%00`,
      `${everything}?page=31`,
      `${everything}?kind[]=x&period=%27`,
      `${search}?page=99999999999999999999`,
      `${search}?status=draft`,
      `${search}?zone[]=x&zone[]=y&status=%3Cscript%3E`,
    ];
    for (const address of wrong) await expectRefusal(await visitor.get(address));
  }
  const handlers = ["/api/files/x", `/api/files/${randomUUID()}`, "/api/files/..%2f..%2fetc%2fpasswd", "/api/none"];
  const wrong = ["", "x", randomUUID().replace("-", "%00")].map((id) => `/api/supports?proposal=${id}`);
  const broken = `/api/proposals/${randomUUID()}/follow`.replace("-", "%00");
  for (const handler of [...handlers, ...wrong, broken]) {
    await expectRefusal(await visitor.get(handler));
  }
});

test("a method that an address does not know is refused in words, and with what it allows", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  const page = "GET, HEAD, OPTIONS, POST";
  for (const locale of locales) {
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const answer = await visitor.fetch(href(locale, "proposals"), { method, data: { title: "x" } });
      expect(answer.status(), method).toBe(405);
      expect(answer.headers()).toMatchObject({ allow: page, "content-security-policy": expect.any(String) });
      expect(await answer.text()).toContain(`<html lang="${locale}">`);
    }
    for (const address of [href(locale, "home"), href(locale, "search"), href(locale, "desk")]) {
      const asked = await visitor.fetch(address, { method: "OPTIONS" });
      expect([asked.status(), asked.headers().allow], address).toEqual([204, page]);
    }
    const feed = await visitor.post(href(locale, "proposalFeed"));
    expect([feed.status(), feed.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    await expectRefusal(feed);
  }
  for (const [method, address, allow] of [
    ["DELETE", "/api/viewer", "GET, HEAD, OPTIONS"],
    ["POST", "/api/v1/proposals", "GET, HEAD, OPTIONS"],
    ["GET", "/api/auth/sign-in", "OPTIONS, POST"],
  ] as const) {
    const answer = await visitor.fetch(address, { method });
    expect([answer.status(), answer.headers().allow], address).toEqual([405, allow]);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 405 });
    expect((await visitor.fetch(address, { method: "OPTIONS" })).headers().allow).toBe(allow);
  }
});

test("what the API does not have is said to be nothing, also where next-auth would have something", async ({
  requestsOf,
}) => {
  const visitor = await requestsOf(null);
  for (const address of ["session", "csrf", "providers", "signin", "callback/none"]) {
    const answer = await visitor.get(`/api/auth/${address}`);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ title: "Not found" });
  }
});

test("cookies that are too long are refused in words", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  const answer = await visitor.get("/it", { headers: { cookie: `a=${"x".repeat(20_000)}` } });
  expect(answer.status()).toBe(431);
  expect(await answer.text()).toMatch(/cancella i cookie[\s\S]*delete the cookies/);
});

test("a form whose parts nobody can tell apart is refused in words, also with the headers of a browser", async ({
  requestsOf,
}) => {
  const visitor = await requestsOf(null);
  for (const locale of locales) {
    for (const type of ["multipart/form-data", "multipart/form-data; boundary="]) {
      const headers = { "content-type": type, "sec-fetch-site": "same-origin" };
      const answer = await visitor.post(href(locale, "proposals"), { headers, data: "--x" });
      expect(answer.status()).toBe(400);
      await expectRefusal(answer);
    }
  }
});

test("a form that arrives cut off is turned away in words", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  for (const locale of locales) {
    for (const data of ["", "x", '--AAA\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut']) {
      const headers = { "content-type": "multipart/form-data; boundary=AAA", "sec-fetch-site": "same-origin" };
      const answer = await visitor.post(href(locale, "proposals"), { headers, data });
      expect(answer.status(), data).toBe(400);
      expect(await answer.text()).toContain(`<html lang="${locale}">`);
    }
  }
});

test("a form that is older than the site is told so, and that nothing was recorded", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  for (const locale of locales) {
    const answer = await visitor.post(href(locale, "signIn"), {
      headers: { "sec-fetch-site": "same-origin" },
      multipart: { [`$ACTION_ID_7f${"0".repeat(40)}`]: "" },
    });
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toContain(`<html lang="${locale}">`);
  }
});

test("what is searched for is only ever searched for", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  for (const query of [
    "'; drop table proposals; --",
    "<script>alert(1)</script>",
    "\\",
    "' & | ! ( ) : *",
    "🦔".repeat(50),
  ]) {
    for (const page of ["proposalSearch", "search"] as const) {
      const answer = await visitor.get(href("it", page, {}, { q: query }));
      expect(answer.status(), query).toBe(200);
      expect(await answer.text()).not.toContain("<script>alert(1)");
    }
  }
});

test("broken and foreign cookies are as good as none", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  for (const cookie of [
    "portico-session=x",
    `portico-session=${"z".repeat(3_000)}`,
    "portico-session=%E0%A4%A",
    "=; ;",
  ]) {
    const viewer = await visitor.get("/api/viewer", { headers: { cookie } });
    expect(viewer.status(), cookie).toBe(200);
    expect(await viewer.json()).toMatchObject({ signedIn: false });
    const area = await visitor.get(href("it", "area"), { headers: { cookie }, maxRedirects: 0 });
    expect(area.headers().location, cookie).toContain(href("it", "signIn"));
  }
});

/** Sends the form of a step with these values. */
const write = async (requests: APIRequestContext, page: string, values: Record<string, string>) =>
  send(requests, await formWith(requests, page, "intent"), { intent: "save", ...values });

/** As `write`, where it is refused; answers the page that comes back. */
async function refused(...sent: Parameters<typeof write>): Promise<string> {
  const answer = await write(...sent);
  await expectRefusal(answer);
  return unescaped(await answer.text());
}

test("what cannot be kept is refused on its field, and what was written is still there", async ({ requestsOf }) => {
  const requests = await requestsOf(author);
  const title = `Una panchina ${randomUUID()}`;
  const impossible: Record<string, string>[] = [
    { body: "a".repeat(10_000_000) },
    { body: "con un carattere \u0000 nullo" },
    { version: "not a number" },
    { version: "-1" },
  ];
  for (const values of impossible) {
    const page = await refused(requests, href("it", "newProposal"), { ...newIdea(), title, ...values });
    expect(page, JSON.stringify(values).slice(0, 80)).toContain('role="alert"');
    expect(page).toContain(title);
  }
  const area = await (await requests.get(href("it", "area"))).text();
  expect(area, "none of them was kept").not.toContain(title);

  const id = await keepDraft(requests, newIdea());
  const places: Record<string, string>[] = [
    { topicCode: "nowhere" },
    { zoneCode: "'; delete from zones; --" },
    { longitude: "2.35", latitude: "48.85" },
    { longitude: "east", latitude: "north" },
    { longitude: "1e999", latitude: "43.4" },
  ];
  for (const values of places) {
    const address = `davanti alla biblioteca ${randomUUID()}`;
    const page = await refused(requests, href("it", "placeProposal", { id }), {
      topicCode: "green",
      address,
      ...values,
    });
    expect(page, JSON.stringify(values)).toContain('role="alert"');
    expect(page).toContain(address);
  }
  const who = await refused(requests, href("it", "proposalAuthors", { id }), { associationId: randomUUID() });
  expect(who).toContain('role="alert"');
});

test("HTML and SQL are words like others", async ({ requestsOf }) => {
  const requests = await requestsOf(author);
  const marked = `<img src=x onerror=alert(1)> '; drop table proposals; -- ${randomUUID()}`;
  const { number } = await filed(requests, { title: marked, body: `${marked} `.repeat(3) });
  const page = await (await requests.get(href("it", "proposal", { number }))).text();
  expect(page).not.toContain("<img src=x");
  expect(unescaped(page)).toContain(marked);
});

test("a form sent twice, and eight times at once, makes one proposal", async ({ requestsOf }) => {
  const requests = await requestsOf(author);
  const idea = newIdea();
  const writing = await formWith(requests, href("it", "newProposal"), "title");
  const values = { ...idea, intent: "save" };
  await Promise.all(Array.from({ length: 8 }, () => send(requests, writing, values)));
  const area = await (await requests.get(href("it", "area"))).text();
  const drafts = new Set([...area.matchAll(/\/area-personale\/proposte\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? ""));
  const mine: string[] = [];
  for (const id of drafts) {
    const draft = await requests.get(href("it", "draftProposal", { id }));
    if ((await draft.text()).includes(idea.title)) mine.push(id);
  }
  expect(mine).toHaveLength(1);
  const id = mine[0] ?? "";
  expect((await write(requests, href("it", "placeProposal", { id }), { topicCode: "green" })).status()).toBe(200);
  const review = await formWith(requests, href("it", "reviewProposal", { id }), "proposalId");
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(requests, review, {})));
  const numbers = await Promise.all(answers.map(async (answer) => registerNumberIn(await answer.text())));
  expect(new Set(numbers).size, "one number for all eight").toBe(1);
  expect(numbers[0]).toBeDefined();
});

test("files that are not what they say, or too large, are refused; what was written of them stays", async ({
  requestsOf,
}) => {
  const requests = await requestsOf(author);
  const files = [
    { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("MZ this is a program") },
    { name: "pagina.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html><script>alert(1)</script></html>") },
    {
      name: "disegno.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    },
    { name: "enorme.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(11_000_000, "%PDF-1.7\n") },
  ];
  const attachments = href("it", "attachToProposal", { id: await keepDraft(requests, newIdea()) });
  for (const file of files) {
    const description = `Il parco visto da nord ${randomUUID()}`;
    const answer = await send(requests, await formWith(requests, attachments, "file"), { description, file });
    await expectRefusal(answer);
    const page = unescaped(await answer.text());
    expect(page, file.name).toContain('role="alert"');
    expect(page, file.name).toContain(description);
  }
  const beyond = { name: "oltre.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(60_000_000, "%PDF-1.7\n") };
  const form = await formWith(requests, attachments, "file");
  await expectRefusal(await send(requests, form, { description: "Tutto il parco", file: beyond }));
});

test("days that do not exist are refused at the desk", async ({ requestsOf, scene }) => {
  const officer = await requestsOf("silvia-guerrini");
  const address = href("it", "deskCaseStep", { id: scene.deskCase, step: "answer" });
  for (const day of ["2027-02-30", "2027-13-01", "99999-01-01", "yesterday"]) {
    const form = await formWith(officer, address, "answer");
    const answer = await send(officer, form, {
      outcome: "accepted",
      answer: "Sì. ".repeat(30),
      nextSteps: "La posiamo in primavera.",
      nextStepsBy: day,
    });
    await expectRefusal(answer);
    expect(await answer.text(), day).toContain('role="alert"');
  }
});

test("identifiers of others and of nothing lead to nothing", async ({ requestsOf }) => {
  const draft = await keepDraft(await requestsOf(author), newIdea());
  const stranger = await requestsOf("tommaso-bellandi");
  for (const id of [draft, randomUUID(), "not-an-id", "%27%3B--"]) {
    await expectRefusal(await stranger.get(`/it/area-personale/proposte/${id}`));
    await expectRefusal(await stranger.post(`/api/supports?proposal=${id}&locale=it`));
  }
});

test("fields that are folded away come back open where they are wrong", async ({ requestsOf, scene }) => {
  const officer = await requestsOf("silvia-guerrini");
  const forms: [string, string, string, string][] = [
    [addressOf("deskArticle", "it", scene), "titleEn", "titleEn", "a".repeat(2_000)],
    [addressOf("deskCounterPact", "it", scene), "applicant", "resource.7.quantity", "molti"],
  ];
  for (const [address, field, folded, wrong] of forms) {
    const fresh = await (await officer.get(address)).text();
    expect(unfoldedAround(folded, fresh), folded).toBe(false);
    const refused = await (await fillIn(officer, address, field, { [folded]: wrong })).text();
    expect(refused).toContain('role="alert"');
    expect(unfoldedAround(folded, refused), folded).toBe(true);
  }
});

/** Whether the `details` in which this field stands are open. */
function unfoldedAround(field: string, page: string): boolean {
  const before = page.slice(0, page.indexOf(`name="${field}"`));
  const details = before.slice(before.lastIndexOf("<details"));
  expect(details.startsWith("<details") && !details.includes("</details>"), field).toBe(true);
  return details.startsWith("<details open");
}
