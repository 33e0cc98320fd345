// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from "@playwright/test";

test("the build was made without data, and shows those of this house from the first request on", async ({
  request,
}) => {
  const response = await request.get("/it");
  expect(response.status()).toBe(200);
  expect(await response.text()).toContain("Valfiorita");
});

test("pages are prerendered: the second visitor is served from the cache", async ({ request }) => {
  // While a page that has grown old is made anew, the old one is served (STALE); then the new one is (HIT).
  await expect.poll(async () => (await request.get("/en")).headers()["x-nextjs-cache"]).toBe("HIT");
});

test("a page is sent compressed, and not again to who has it", async ({ request }) => {
  const read = () => request.get("/it/proposte", { headers: { "accept-encoding": "gzip, deflate, br" } });
  // One that has grown old is sent as it is, while it is made anew.
  await expect.poll(async () => (await read()).headers().etag).toBeDefined();
  const first = await read();
  const { etag = "", ...headers } = first.headers();
  expect(headers).toMatchObject({ "content-encoding": "br", vary: expect.stringMatching(/\baccept-encoding$/i) });
  expect(Number(headers["content-length"])).toBeLessThan((await first.text()).length / 4);

  const again = await request.get("/it/proposte", { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe("");
  expect(again.headers()).toMatchObject({ etag, "content-security-policy": headers["content-security-policy"] });
});

test("a page asks nothing of another host", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(baseURL ?? "") && !asked.url().startsWith("data:")) elsewhere.push(asked.url());
  });
  await page.goto("/it", { waitUntil: "networkidle" });
  expect(elsewhere).toEqual([]);
});

test("what every page starts with is compiled before it is needed", async ({ request }) => {
  const scripts = [...(await (await request.get("/it")).text()).matchAll(/<script src="([^"]+)" async/g)];
  const texts = await Promise.all(scripts.map(async ([, address = ""]) => (await request.get(address)).text()));
  const ahead = texts.filter((text) => text.startsWith("//# allFunctionsCalledOnLoad\n"));
  expect(ahead.join("").length, "React and Next").toBeGreaterThan(300_000);
  expect(ahead.length, "what is ours is compiled when it is called").toBeLessThan(texts.length);
});
