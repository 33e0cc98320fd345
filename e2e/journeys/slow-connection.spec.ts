// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { atStep, bodyField, goOn, newIdea, titleField, wordsIn } from "../proposal.ts";

const t = wordsIn("it");

/** Opens a page whose scripts come only when one says so. */
async function openWithoutScripts(page: Page, address: string) {
  const held = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return {
    async letThemCome() {
      held.resolve();
      await page.waitForLoadState("load");
      await expect(page.getByText(/^Ti restano/).first()).toBeVisible();
    },
  };
}

test("what one writes before the scripts have come is kept when they are there", async ({ signedInAs }) => {
  const page = await signedInAs("giulia-ferrandi");
  const idea = newIdea();
  await page.goto(href("it", "newProposal"));
  await titleField(page, t).fill(idea.title);
  await bodyField(page, t).fill(idea.body);
  await goOn(page, t);
  await atStep(page, t, "where");

  const draft = page.url().replace(/\/[^/]*$/, "");
  const scripts = await openWithoutScripts(page, draft);
  await titleField(page, t).fill(`${idea.title} e al campo`);
  await bodyField(page, t).fill(`${idea.body} Anche per i cani.`);
  await scripts.letThemCome();
  await expect(titleField(page, t)).toHaveValue(`${idea.title} e al campo`);
  await expect(bodyField(page, t)).toHaveValue(`${idea.body} Anche per i cani.`);

  await goOn(page, t);
  await atStep(page, t, "where");
  await page.goto(draft);
  await expect(bodyField(page, t)).toHaveValue(`${idea.body} Anche per i cani.`);
});
