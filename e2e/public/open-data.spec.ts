// SPDX-License-Identifier: AGPL-3.0-or-later
import http from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { employees } from "#demo/valfiorita/employees.ts";
import { personas } from "#demo/valfiorita/personas.ts";
import { href } from "#lib/kernel/paths.ts";
import { openColumns as pactColumns } from "#lib/pacts/open-record.ts";
import { openColumns } from "#lib/proposals/open-record.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { answersIn } from "../openapi.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");

const names = [...personas, ...employees].map(({ givenName, familyName }) => `${givenName} ${familyName}`);

test("the open data name nobody, and say of every proposal what its page says", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  const csv = await visitor.get("/api/v1/proposals.csv");
  const json = await visitor.get("/api/v1/proposals.json");
  const feed = await visitor.get(href("it", "proposalFeed"));
  const answers = await visitor.get(href("it", "proposalFeed", {}, { of: "answered" }));
  expect(csv.headers()["content-type"]).toContain("text/csv");
  expect((await csv.text()).startsWith(`\ufeff${openColumns.join(",")}\r\n`)).toBe(true);
  for (const response of [csv, json, feed, answers]) {
    expect(response.status()).toBe(200);
    const text = await response.text();
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text, "it says something of somebody's proposal").toMatch(/biblioteca|<entry>/);
  }
  const [first] = (await json.json()).proposals;
  const page = await visitor.get(new URL(first.url).pathname);
  expect(await page.text()).toContain(first.title.replaceAll("'", "&#x27;"));
});

test("a feed is asked again without being sent again, and is found from the list", async ({ page, requestsOf }) => {
  const visitor = await requestsOf(null);
  const address = href("it", "proposalFeed");
  const feed = await visitor.get(address);
  const again = await visitor.get(address, { headers: { "if-none-match": feed.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  await page.goto(href("it", "proposals"));
  const link = page.locator('link[type="application/atom+xml"]').first();
  expect(new URL((await link.getAttribute("href")) ?? "").pathname).toBe(address);
  const parsed = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "application/xml").querySelectorAll("feed > entry").length,
    await feed.text(),
  );
  expect(parsed).toBeGreaterThan(10);
});

test("the API answers programs in their own way", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  const found = await visitor.get("/api/v1/proposals?q=bibliotece");
  expect(found.headers()).toMatchObject({ "ratelimit-limit": "600", "access-control-allow-origin": "*" });
  expect(await found.json()).toMatchObject({ meta: { license: "CC-BY-4.0" } });
  for (const [address, status] of [
    ["/api/v1/proposals?status=draft", 400],
    ["/api/v1/proposals/2026-999999", 404],
    ["/api/v1/nothing", 404],
  ] as const) {
    const problem = await visitor.get(address);
    expect(problem.status(), address).toBe(status);
    expect(problem.headers()["content-type"]).toContain("application/problem+json");
  }
});

test("every answer of the API is what its description says", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  const description = await (await visitor.get("/api/v1/openapi")).json();
  const { proposals } = await (await visitor.get("/api/v1/proposals.json")).json();
  const answers = answersIn(description);
  expect(answers.map(({ path }) => path)).toEqual(expect.arrayContaining(["/pacts.csv", "/pacts.geojson"]));
  for (const { path, mediaType, reader } of answers) {
    const response = await visitor.get(`/api/v1${path.replace("{number}", proposals[0].number)}`);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toContain(mediaType);
    const answer = mediaType === "text/csv" ? await response.text() : await response.json();
    expect(reader.safeParse(answer).error?.issues ?? [], path).toEqual([]);
  }
});

test("the register of pacts is the same as a table, for programs and on a map, and names no person", async ({
  requestsOf,
}) => {
  const visitor = await requestsOf(null);
  const [csv, json, geojson] = await Promise.all(
    ["csv", "json", "geojson"].map(async (format) => (await visitor.get(`/api/v1/pacts.${format}`)).text()),
  );
  const rows: Record<string, string>[] = parse(csv ?? "", { bom: true, columns: true });
  const { pacts } = JSON.parse(json ?? "");
  const { features } = JSON.parse(geojson ?? "");
  expect(Object.keys(rows[0] ?? {})).toEqual([...pactColumns]);
  const numbers = pacts.map(({ number }: { number: string }) => number);
  expect(rows.map(({ number }) => number)).toEqual(numbers);
  expect(features.map(({ id }: { id: string }) => id)).toEqual(numbers);
  for (const text of [csv, json, geojson]) expect(names.filter((name) => text?.includes(name))).toEqual([]);
  const under = await (await visitor.get("/api/v1/pacts.json?status=active")).json();
  expect(new Set(under.pacts.map(({ status }: { status: string }) => status))).toEqual(new Set(["active"]));
});

test("the catalogue and the page lead to data that is there", async ({ page, requestsOf }) => {
  const visitor = await requestsOf(null);
  const catalogue = await (await visitor.get("/api/v1/catalogue")).json();
  const datasets: { "dct:identifier": string; "dcat:distribution": Record<string, unknown>[] }[] =
    catalogue["dcat:dataset"];
  expect(datasets.map((dataset) => dataset["dct:identifier"])).toEqual(["proposals", "pacts", "calls"]);
  const told = datasets.flatMap((dataset) => dataset["dcat:distribution"]);
  for (const { "@id": address, "dcat:mediaType": mediaType } of told) {
    const response = await visitor.get(new URL(String(address)).pathname);
    expect(response.headers()["content-type"], String(address)).toContain(mediaType);
  }
  for (const feed of ["proposalFeed", "callsFeed", "newsFeed"] as const) {
    const { entries } = parseAtomFeed(await (await visitor.get(href("it", feed))).text());
    expect(entries?.length, feed).toBeGreaterThan(0);
  }
  await page.goto(href("en", "openData"));
  const links = page.getByRole("main").getByRole("link");
  for (const { "@id": address } of told) {
    const { pathname } = new URL(String(address));
    const shown = pathname.replace(href("it", "callsFeed"), href("en", "callsFeed"));
    await expect(links.and(page.locator(`[href="${shown}"]`)).first()).toBeVisible();
  }
  await page
    .getByText(wordsIn("en")("open-data.fieldsOf", { count: pactColumns.length }))
    .first()
    .click();
  await expect(page.getByRole("rowheader", { name: "activityField" })).toBeVisible();
  await expectNoViolations(page);
});

test("the tables of the statistics are those of the data", async ({ page, requestsOf }) => {
  const { proposals } = await (await (await requestsOf(null)).get("/api/v1/proposals.json")).json();
  const topics = Map.groupBy(proposals as { topic: string; term: string | null }[], ({ topic }) => topic);
  await page.goto(href("it", "proposalStatistics"));
  const title = t("statistics.byTopic");
  await page.getByText(t("statistics.numbers", { title }), { exact: true }).click();
  const rows = page.getByRole("table", { name: title }).getByRole("row");
  await expect(rows).toHaveCount(topics.size + 1);
  for (const [topic, members] of topics) {
    const cells = await rows
      .filter({ has: page.getByRole("rowheader", { name: topic }) })
      .getByRole("cell")
      .all();
    const [filed, inTerm] = await Promise.all(cells.slice(0, 2).map((cell) => cell.textContent()));
    expect(filed).toContain(String(members.length));
    expect(inTerm).toContain(String(members.filter(({ term }) => term === "in-term").length));
  }
});

test.describe("on another website", () => {
  test.use({ expectedProblems: /127\.0\.0\.1|frame-ancestors|X-Frame-Options/ });

  test("the card of a proposal stands in a frame, and no other page of ours does", async ({ page, baseURL }) => {
    const card = href("it", "proposalCard", { number: "2026-000001" });
    const frames = [card, href("it", "proposals")].map((path) => `<iframe src="${baseURL}${path}"></iframe>`).join("");
    await using site = await anotherWebsite(frames);
    await page.goto(site.address);
    const framed = page.frameLocator("iframe").first();
    await expect(framed.getByRole("heading", { level: 1 })).toBeVisible();
    const link = framed.getByRole("link", { name: t("search.card.read") });
    await expect(link).toHaveAttribute("href", `${baseURL}/it/proposte/2026-000001`);
    await expect(page.frameLocator("iframe").last().getByRole("heading", { level: 1 })).toHaveCount(0);
  });
});

test("the card is small and loads nothing", async ({ requestsOf }) => {
  const card = await (await requestsOf(null)).get(href("it", "proposalCard", { number: "2026-000001" }));
  const text = await card.text();
  expect(text.length).toBeLessThan(4_000);
  expect(text).not.toMatch(/<script|<img|<link rel="style/);
  expect(card.headers()["x-frame-options"]).toBeUndefined();
  expect(card.headers()["content-security-policy"]).toContain("frame-ancestors *");
});

/** A website of somebody else: a real one, because browsers let no invented address frame this machine. */
async function anotherWebsite(body: string) {
  const server = http.createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
