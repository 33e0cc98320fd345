// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";

const library = "La biblioteca aperta la sera, almeno due giorni";

const countOf = (text: string | null): number => Number(/\d+/.exec(text ?? "")?.[0] ?? 0);

const results = (page: Page) => page.getByRole("heading", { level: 2 }).first();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the box in the header finds what is public, forgives typing errors and shows where the words stand", async ({
      page,
    }) => {
      const t = wordsIn("it");
      await page.goto(href("it", "privacy"));
      const box = page.getByRole("banner").getByRole("searchbox");
      await box.fill("bibblioteca");
      await box.press("Enter");
      await expect(page).toHaveURL(/\/it\/cerca\?q=bibblioteca$/);
      await expect(page.getByRole("status").getByRole("link", { name: "biblioteca", exact: true })).toBeVisible();
      await expect(page.locator("mark").first()).toHaveText(/bibliotec/i);
      await page.getByRole("link", { name: library }).click();
      await expect(page.getByRole("heading", { level: 1, name: library })).toBeVisible();
      await expect(page.getByRole("banner").getByRole("searchbox", { name: t("site-search.query") })).toBeVisible();
    });

    test("each filter says how many there are, and keeps its word", async ({ page }) => {
      const t = wordsIn("it");
      await page.goto(href("it", "search", {}, { q: "proposta" }));
      const all = countOf(await results(page).textContent());
      await page.getByText(t("site-search.filters.kind"), { exact: true }).click();
      const choice = page.getByRole("navigation", { name: t("site-search.filters.title") }).getByRole("link", {
        name: t("site-search.kinds.proposal"),
      });
      const promised = countOf(await choice.textContent());
      expect(promised).toBeLessThan(all);
      await choice.click();
      await expect(results(page)).toHaveText(t("site-search.results", { count: promised }));
      await page.getByText(t("site-search.filters.period"), { exact: true }).click();
      await page.locator("details[open] a").first().click();
      expect(countOf(await results(page).textContent())).toBeLessThanOrEqual(promised);
      await page.getByRole("link", { name: t("site-search.filters.reset") }).click();
      await expect(results(page)).toHaveText(t("site-search.results", { count: all }));
    });

    test("on a phone the box opens and closes, and the search of proposals is one step further", async ({ page }) => {
      const t = wordsIn("it");
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(href("it", "home"));
      const header = page.getByRole("banner");
      await expect(header.getByRole("searchbox")).toBeHidden();
      await header.getByRole("button", { name: t("site-search.open"), exact: true }).click();
      await header.getByRole("button", { name: t("site-search.close") }).click();
      await expect(header.getByRole("searchbox")).toBeHidden();
      await header.getByRole("button", { name: t("site-search.open"), exact: true }).click();
      await header.getByRole("searchbox").fill("parco");
      await header.getByRole("searchbox").press("Enter");
      await page.getByRole("link", { name: t("site-search.proposalsOnly") }).click();
      await expect(page).toHaveURL(/\/it\/proposte\/cerca\?q=parco$/);
    });
  });
}

for (const locale of locales) {
  test(`results, and their absence, are sound (${locale})`, async ({ page }) => {
    const t = wordsIn(locale);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const q of ["cookie", "xyzzyk"]) {
        await page.goto(href(locale, "search", {}, { q }));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await expectNoViolations(page);
      }
      await expect(page.getByText(t("site-search.none.sought.title"))).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: t("site-search.none.help") })).toBeVisible();
    }
  });

  test(`a section of a page is found, and one is led to it (${locale})`, async ({ page }) => {
    const t = wordsIn(locale);
    await page.goto(href(locale, "search", {}, { q: "cookie" }));
    await page.getByRole("link", { name: t("pages.privacy.sections.cookies.title"), exact: true }).click();
    await expect(page).toHaveURL(`${href(locale, "privacy")}#cookies`);
  });
}

test("what is not a filter is no page", async ({ page }) => {
  for (const query of ["kind=secret", "page=0", "page=31", "period=12"]) {
    const response = await page.goto(`${href("it", "search")}?${query}`);
    expect(response?.status(), query).toBe(404);
  }
});
