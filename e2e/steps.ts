// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page } from "@playwright/test";
import type { Words } from "./proposal.ts";

/** Opens the page of a step from the page of a case: only what can be done now has one to open. */
export async function openStep(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: `: ${title}` }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

/** Why a step cannot be done now: folded away, one click from the steps that can. */
export async function expectHeldBack(page: Page, title: string, reason: string): Promise<void> {
  const step = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  if (!(await step.isVisible())) await page.locator("summary").first().click();
  await expect(step).toContainText(reason);
}

/** Back at the case, with what was done told. */
export const expectDone = (page: Page, t: Words) =>
  expect(page.getByRole("status").filter({ hasText: t("examination.steps.done") })).toBeVisible();
