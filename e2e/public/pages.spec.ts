// SPDX-License-Identifier: AGPL-3.0-or-later
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { publicPages } from "./pages.ts";

/** WCAG 2.2 AA, and what axe knows beyond it. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the first load of a page may cost in JavaScript, compressed, in bytes. */
const scriptBudget = 165_000;

for (const { locale, name, address } of publicPages) {
  test.describe(`${name} in ${locale}`, () => {
    test("breaks no rule of accessibility, wide and narrow", async ({ page }) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(await address(page));
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
      }
    });

    test("fits the narrowest screen and says where one is", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(await address(page));
      expect(await sidewaysScroll(page)).toBe(0);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.getByRole("main")).toHaveCount(1);
    });

    test("loads little, moves nothing and asks no other host", async ({ page, baseURL }) => {
      const asked: string[] = [];
      const scripts: number[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).origin));
      page.on("requestfinished", async (request) => {
        if (request.resourceType() === "script") scripts.push((await request.sizes()).responseBodySize);
      });
      const target = await address(page);
      await watchShifts(page);
      await page.goto(target);
      await page.waitForLoadState("networkidle");
      const total = scripts.reduce((sum, bytes) => sum + bytes, 0);
      test.info().annotations.push({ type: "JavaScript, compressed", description: `${Math.round(total / 1000)} kB` });
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(scriptBudget);
      expect(await shift(page)).toBeLessThan(0.001);
      expect([...new Set(asked)]).toEqual([new URL(baseURL ?? "").origin]);
    });
  });
}

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = globalThis as { layoutShift?: number };
    seen.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.layoutShift = (seen.layoutShift ?? 0) + shiftOf(entry);
    }).observe({ type: "layout-shift", buffered: true });
    const shiftOf = (entry: PerformanceEntry) => ("value" in entry ? Number(entry.value) : 0);
  });

const shift = (page: Page) => page.evaluate(() => (globalThis as { layoutShift?: number }).layoutShift ?? 0);
