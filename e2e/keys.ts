// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Locator, type Page } from "@playwright/test";

/** More keys than anyone should have to press to reach something on a page of ours. */
const patience = 80;

/** Presses Tab until the focus is there; whoever sees it must see where it is on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < patience; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectVisibleFocus(page);
    await page.keyboard.press("Tab");
  }
  throw new Error(`${target} cannot be reached with Tab`);
}

/** Where the focus is after something was sent, and that it is seen there. */
export async function expectToLandOn(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expectVisibleFocus(page);
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const style = document.activeElement ? getComputedStyle(document.activeElement) : null;
    return style && style.outlineStyle !== "none" ? Number.parseFloat(style.outlineWidth) : 0;
  });
  expect(outline, "the focus is seen").toBeGreaterThanOrEqual(2);
}

export async function press(page: Page, target: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}
