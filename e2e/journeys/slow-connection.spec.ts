// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { formWords, withNumber } from "#components/forms/words.ts";
import { href } from "#lib/kernel/paths.ts";
import { bodyLength } from "#lib/proposals/schemas.ts";
import { expect, test } from "../fixtures.ts";
import { atStep, bodyField, goOn, newIdea, titleField, wordsIn } from "../proposal.ts";

const t = wordsIn("it");

/** Opens a page whose scripts come only when the function it answers is called. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  return held.resolve;
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
  const letScriptsCome = await openWithoutScripts(page, draft);
  const [title, body] = [`${idea.title} e al campo`, `${idea.body} Anche per i cani.`];
  await titleField(page, t).fill(title);
  await bodyField(page, t).fill(body);
  letScriptsCome();
  // Only the scripts count what is left.
  const left = withNumber("it", formWords("it").left, bodyLength.maximum - body.length);
  await expect(page.getByText(left).first()).toBeVisible();
  await expect(titleField(page, t)).toHaveValue(title);
  await expect(bodyField(page, t)).toHaveValue(body);

  await goOn(page, t);
  await atStep(page, t, "where");
  await page.goto(draft);
  await expect(bodyField(page, t)).toHaveValue(body);
});
