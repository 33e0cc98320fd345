// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { press, tabTo, type } from "../keys.ts";
import { photographWithPlace } from "../pictures.ts";
import { atStep, bodyField, newIdea, numberOnReceipt, titleField, wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const author = personaCalled("giulia-ferrandi");
const t = wordsIn("it");

test("the whole filing journey goes with the keyboard alone", async ({ page }) => {
  test.slow();
  const idea = newIdea();
  const button = (name: string) => page.getByRole("button", { name });

  await page.goto(href("it", "proposals"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("shell.skipToContent") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await press(page, page.getByRole("link", { name: t("proposals.new") }).first());
  await press(page, button(t("accounts.signIn.spid")), "Space");
  await press(page, button(author.name), "Space");
  await expect(page).toHaveURL(href("it", "newProposal"));

  // Sent empty: the focus goes to what is wrong, and from there to the field.
  const goOn = page.getByRole("button", { name: t("proposals.form.continue"), exact: true });
  await press(page, goOn);
  const mistakes = page.getByRole("alert").filter({ hasText: t("errors.invalid") });
  await expect(mistakes).toBeFocused();
  await press(page, mistakes.getByRole("link", { name: t("proposals.form.titleField") }));
  await expect(titleField(page, t)).toBeFocused();

  await type(page, titleField(page, t), idea.title);
  await type(page, bodyField(page, t), idea.body);
  await press(page, goOn);

  await atStep(page, t, "where");
  await type(page, page.getByLabel(t("proposals.form.topic")), "Verde");
  await expect(page.getByLabel(t("proposals.form.topic"))).toHaveValue("green");
  const map = page.getByRole("button", { name: t("filing.where.map.name") });
  await tabTo(page, map);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText(/^Punto nel quartiere /)).toBeVisible();
  await press(page, goOn);

  await atStep(page, t, "attachments");
  const chooser = page.waitForEvent("filechooser");
  await press(page, page.getByLabel(t("filing.attachments.file"), { exact: true }), "Space");
  await (await chooser).setFiles({
    name: "foto.jpg",
    mimeType: "image/jpeg",
    buffer: await photographWithPlace(),
  });

  await type(page, page.getByRole("textbox", { name: t("filing.attachments.description") }), "Il prato");
  await press(page, button(t("filing.attachments.add")));
  await expect(page.getByRole("link", { name: "foto.jpg" })).toBeVisible();
  await press(page, page.getByRole("link", { name: t("filing.attachments.continue"), exact: true }));
  await atStep(page, t, "who");
  await press(page, goOn);
  await press(page, button(t("proposals.review.submit")), "Space");
  const number = await numberOnReceipt(page, t);
  await press(page, page.getByRole("link", { name: t("proposals.receipt.seePublic") }));
  await expect(page).toHaveURL(href("it", "proposal", { number }));
});
