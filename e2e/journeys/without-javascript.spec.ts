// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { photographWithPlace, saysWhereItWasTaken } from "../pictures.ts";
import {
  attach,
  bodyField,
  fact,
  keepDraft,
  newIdea,
  numberOnReceipt,
  titleField,
  toSummary,
  wordsIn,
  write,
} from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const author = personaCalled("giulia-ferrandi");
const t = wordsIn("it");

test.use({ javaScriptEnabled: false });

test("a citizen files and another supports without JavaScript", async ({ page, visitor, signedInAs }) => {
  test.slow();
  const idea = newIdea();
  const press = (name: string) => page.getByRole("button", { name }).click();

  await test.step("the way in leads to the form", async () => {
    await page.goto(href("it", "proposals"));
    await page
      .getByRole("link", { name: t("proposals.new") })
      .first()
      .click();
    await press(t("accounts.signIn.spid"));
    await press(author.name);
    await expect(page).toHaveURL(href("it", "newProposal"));
  });

  await test.step("a draft is kept, and what is missing is said without losing a word", async () => {
    await titleField(page, t).fill(idea.title);
    await press(t("proposals.form.save"));
    await expect(page.getByText(t("proposals.form.saved"))).toBeVisible();
    await press(t("proposals.form.continue"));
    await expect(page.getByRole("alert")).toContainText(t("proposals.form.body"));
    await expect(bodyField(page, t)).toHaveAttribute("aria-invalid", "true");
    await expect(titleField(page, t)).toHaveValue(idea.title);
  });

  await test.step("a file of a kind we do not take is refused with words", async () => {
    await write(page, t, idea);
    const script = { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<script>alert(1)</script>") };
    await attach(page, t, script, "Il prato senza fontanella");
    await expect(page.getByRole("alert")).toContainText(t("files.type"));
    const description = page.getByRole("textbox", { name: t("filing.attachments.description") });
    await expect(description).toHaveValue("Il prato senza fontanella");
  });

  await test.step("with a photograph it goes on to the summary and the receipt", async () => {
    const photograph = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() };
    await attach(page, t, photograph, "Il prato senza fontanella");
    await expect(page.getByRole("status").filter({ hasText: t("filing.attachments.added") })).toBeVisible();
    await toSummary(page, t);
    await expect(fact(page, t("filing.summary.attachments"))).toContainText("foto.jpg");
    await press(t("proposals.review.submit"));
  });
  const number = await numberOnReceipt(page, t);

  await test.step("everybody reads it", async () => {
    const reader = await visitor();
    await reader.goto(href("it", "proposal", { number }));
    await expect(reader.getByRole("heading", { name: idea.title, level: 1 })).toBeVisible();
    const address = await reader.getByRole("link", { name: "foto.jpg" }).getAttribute("href");
    const photograph = await reader.request.get(address ?? "");
    expect(await saysWhereItWasTaken(await photograph.body())).toBe(false);
  });

  await test.step("another citizen supports it on a page of its own, once", async () => {
    const supporter = await signedInAs("tommaso-bellandi");
    await supporter.goto(href("it", "proposal", { number }));
    await supporter.getByRole("link", { name: t("proposals.support.button"), exact: true }).click();
    await supporter.getByRole("button", { name: t("proposals.support.button") }).click();
    await expect(supporter.getByRole("status")).toContainText(t("proposals.support.done"));
    await supporter.getByRole("link", { name: t("proposals.support.back") }).click();
    await supporter.getByRole("link", { name: t("proposals.support.button"), exact: true }).click();
    await expect(supporter.getByRole("status")).toContainText(t("proposals.support.done"));
    await expect(supporter.getByRole("button", { name: t("proposals.support.button") })).toBeHidden();
  });

  await test.step("the author withdraws it", async () => {
    await page.goto(href("it", "area"));
    const filed = page.getByRole("listitem").filter({ hasText: idea.title });
    await filed.getByRole("link", { name: t("proposals.area.withdraw") }).click();
    await press(t("proposals.area.withdrawConfirm"));
    await page.goto(href("it", "proposal", { number }));
    await expect(page.getByText(t("proposals.timeline.withdrawn"))).toBeVisible();
  });
});

test("a visitor who supports without JavaScript signs in and lands where the support is given", async ({ page }) => {
  await page.goto(href("it", "proposalSearch", {}, { status: "submitted" }));
  await page.getByRole("main").getByRole("article").getByRole("link").first().click();
  await page.getByRole("link", { name: t("proposals.support.button"), exact: true }).click();
  await page.getByRole("button", { name: t("accounts.signIn.cie") }).click();
  await page.getByRole("button", { name: author.name }).click();
  await expect(page).toHaveURL(/\/proposte\/\d{4}-\d{6}\/sostieni$/);
  await expect(page.getByRole("heading", { name: t("proposals.support.title"), level: 1 })).toBeVisible();
});

test("a form whose page is gone in the meantime leads to the page that says so", async ({ requestsOf, signedInAs }) => {
  const requests = await requestsOf(author.id);
  const id = await keepDraft(requests, newIdea());
  const draft = href("it", "draftProposal", { id });
  const [page, elsewhere] = await Promise.all([signedInAs(author.id), signedInAs(author.id)]);
  for (const tab of [page, elsewhere]) {
    await tab.goto(draft);
    await tab.getByText(t("proposals.form.discardTitle")).click();
  }
  const discard = { name: t("proposals.form.discard"), exact: true };
  await elsewhere.getByRole("button", discard).click();
  await expect(elsewhere).toHaveURL(href("it", "area"));
  await page.getByRole("button", discard).click();
  await expect(page).toHaveURL(href("it", "missing"));
  await expect(page.getByRole("heading", { name: t("office.notFound.title"), level: 1 })).toBeVisible();
  expect((await page.request.get(page.url())).status()).toBe(404);
});
