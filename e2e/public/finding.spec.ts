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

    test("a search forgives what one writes in a hurry, and says how it was read", async ({ page }) => {
      const t = wordsIn("it");
      await page.goto(href("it", "proposals"));
      await page.getByRole("main").getByRole("searchbox").fill("bibblioteca");
      await page
        .getByRole("main")
        .getByRole("button", { name: t("search.submit"), exact: true })
        .click();
      await expect(page.getByRole("link", { name: library })).toBeVisible();
      await expect(page.getByRole("status").getByRole("link", { name: "biblioteca", exact: true })).toBeVisible();
      await expect(page.locator("mark").first()).toHaveText(/bibliotec/i);

      await page.getByRole("main").getByRole("searchbox").fill("PIU citta");
      await page
        .getByRole("main")
        .getByRole("button", { name: t("search.submit"), exact: true })
        .click();
      await expect(page).toHaveURL(/q=PIU\+citta/);
    });

    test("each filter says how many there are, and keeps its word", async ({ page }) => {
      const t = wordsIn("it");
      await page.goto(href("it", "proposals"));
      await page.getByText(t("search.filters.topic"), { exact: true }).click();
      const choice = page
        .getByRole("navigation", { name: t("search.filters.title") })
        .getByRole("link")
        .first();
      const promised = countOf((await choice.textContent())?.replace(/^\D+/, "") ?? "");
      await choice.click();
      await expect(results(page)).toHaveText(t("search.results", { count: promised }));
      await page.getByText(t("search.filters.zone"), { exact: true }).click();
      await page.locator("details[open] a").first().click();
      expect(countOf(await results(page).textContent())).toBeLessThanOrEqual(promised);

      await page.getByRole("link", { name: t("search.filters.reset") }).click();
      expect(countOf(await results(page).textContent())).toBeGreaterThan(promised);
    });
  });
}

test("the map is walked with the keyboard alone: into a part of it, and to a proposal", async ({ page }) => {
  const t = wordsIn("it");
  await page.goto(href("it", "proposalMap"));
  await tabTo(page, /proposte qui/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/area=/);
  await expect(page.getByRole("link", { name: t("search.map.whole") })).toBeVisible();
  await expectNoViolations(page);
  expect(countOf(await results(page).textContent())).toBeGreaterThan(1);

  await page.goto(href("it", "proposalMap"));
  await tabTo(page, /^Proposta n\. \d{4}-\d{6}/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/proposte\/\d{4}-\d{6}$/);
});

/** Presses Tab until the focus is on a link of the drawing that says this. */
async function tabTo(page: Page, says: RegExp) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.querySelector("title")?.textContent ?? "");
    if (says.test(focused)) return;
  }
  throw new Error(`${says} cannot be reached with Tab`);
}

for (const locale of locales) {
  test(`a search and its map are sound (${locale})`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${href(locale, "proposalSearch", {}, { q: "scuola", view: "map", term: "in-term" })}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectNoViolations(page);
    }
  });
}

test("what is not a filter is no page", async ({ page }) => {
  for (const query of ["status=draft", "page=0", "area=1,2", "from=ieri", "kind=x"]) {
    const response = await page.goto(`${href("it", "proposalSearch")}?${query}`);
    expect(response?.status(), query).toBe(404);
  }
});
