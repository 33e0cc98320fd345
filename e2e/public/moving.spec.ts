// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, moving, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");

test.use({ viewport: { width: 360, height: 780 } });

/** Opens the menu on a phone, and follows it to another page. Answers what moved on the way. */
async function whatMoves(page: Page) {
  await page.addInitScript(() => {
    addEventListener("pagereveal", ({ viewTransition }) => {
      document.documentElement.dataset.fades = String(viewTransition !== null);
    });
  });
  await page.goto(href("it", "home"));
  const menu = page.getByRole("button", { name: t("shell.menu") });
  const slides = await menu.evaluate((button: HTMLButtonElement) => {
    button.click();
    return document.getAnimations().length > 0;
  });
  const panel = page.getByRole("navigation", { name: t("shell.mainNavigation") });
  await expect(panel).toBeVisible();
  await panel.getByRole("link", { name: t("shell.pages.proposals"), exact: true }).click();
  await expect(page).toHaveURL(href("it", "proposals"));
  return { slides, fades: await page.locator("html").getAttribute("data-fades") };
}

test.describe("who asks for nothing", () => {
  test.use(moving);

  test("sees the menu slide in, and pages fade into each other", async ({ page }) => {
    expect(await whatMoves(page)).toEqual({ slides: true, fades: "true" });
  });
});

test("who asks for less motion finds the menu and the next page simply there", async ({ page }) => {
  expect(await whatMoves(page)).toEqual({ slides: false, fades: "false" });
});
