// SPDX-License-Identifier: AGPL-3.0-or-later
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";

for (const locale of locales) {
  test(`a page is rated with the keyboard alone, one question after the other (${locale})`, async ({ page }) => {
    const t = wordsIn(locale);
    await page.goto(href(locale, "legal"));
    const mark = page.getByRole("radio", { name: t("feedback.page.marks.2") });
    await mark.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByText(t("feedback.hard.question"))).toBeFocused();
    await expectNoViolations(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const words = page.getByRole("textbox", { name: t("feedback.comment") });
    await expect(words).toBeFocused();
    await page.keyboard.type("Tutto in una pagina sola.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByText(t("feedback.thanks"))).toBeFocused();
    await expectNoViolations(page);
    await page.reload();
    await page.getByText("4", { exact: true }).last().click();
    await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
    await expect(page.getByText(t("feedback.page.again"))).toBeFocused();
    await expect(page.getByText(t("feedback.againText"))).toBeVisible();
    await expect(page.getByText(t("feedback.thanksText"))).toHaveCount(0);
    await expectNoViolations(page);
  });

  test(`a page is rated without JavaScript (${locale})`, async ({ visitor }) => {
    const t = wordsIn(locale);
    const page = await visitor({ javaScriptEnabled: false });
    await page.goto(href(locale, "zones"));
    await page.getByText("5", { exact: true }).last().click();
    await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
    await expect(page.getByText(t("feedback.well.question"))).toBeVisible();
    await page.getByLabel(t("feedback.well.aspects.clear")).check();
    await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("feedback.thanks") })).toBeVisible();
    await page.getByRole("link", { name: t("feedback.plain.back") }).click();
    await expect(page).toHaveURL(href(locale, "zones"));
    await page.getByText("5", { exact: true }).last().click();
    await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("feedback.page.again") })).toBeVisible();
    await expect(page.getByText(t("feedback.againText"))).toBeVisible();
    await expect(page.getByText(t("feedback.thanksText"))).toHaveCount(0);
    await page.getByRole("link", { name: t("feedback.plain.back") }).click();
    await expect(page).toHaveURL(href(locale, "zones"));
  });

  test(`where nothing was sent nobody is thanked for it (${locale})`, async ({ page }) => {
    const t = wordsIn(locale);
    await page.goto(href(locale, "feedback"));
    await expect(page.getByText(t("feedback.plain.none"))).toBeVisible();
    await expect(page.getByText(t("feedback.thanksText"))).toHaveCount(0);
    await expectNoViolations(page);
    await page.goto(href(locale, "feedback", {}, { problem: "rating" }));
    await expect(page.getByText(t("feedback.plain.problem"))).toBeVisible();
    await expect(page.getByText(t("feedback.thanksText"))).toHaveCount(0);
    await page.getByRole("link", { name: t("feedback.plain.home") }).click();
    await expect(page).toHaveURL(href(locale, "home"));
  });
}

test("only what exists is rated, once, from our own pages", async ({ requestsOf }) => {
  const visitor = await requestsOf(null);
  const accept = "application/json";
  const rate = (form: Record<string, string>, headers = {}) =>
    visitor.post("/api/feedback", { form: { locale: "it", ...form }, headers: { accept, ...headers } });
  const first = await rate({ rating: "5", page: "/it/privacy" });
  expect(await first.json()).toMatchObject({ ok: true, data: { rating: 5 } });
  expect(await (await rate({ rating: "1", page: "/en/privacy" })).json()).toMatchObject({ data: { id: null } });
  expect((await rate({ rating: "5", page: "/it/proposte/2020-999999" })).status()).toBe(404);
  expect((await rate({ rating: "5", page: "/it/scrivania" })).status()).toBe(404);
  expect((await rate({ rating: "5", page: "//altrove.example" })).status()).toBe(404);
  expect((await rate({ rating: "9", page: "/it/privacy" })).status()).toBe(422);
  const elsewhere = await rate({ rating: "5", page: "/it" }, { origin: "https://altrove.example" });
  expect(elsewhere.status()).toBe(403);
});

test("the office removes words that name somebody", async ({ signedInAs, requestsOf }) => {
  const t = wordsIn("it");
  const visitor = await requestsOf(null);
  const headers = { accept: "application/json" };
  const rated = await visitor.post("/api/feedback", { form: { rating: "2", service: "booking" }, headers });
  const { id } = (await rated.json()).data;
  const comment = "La signora Bianchi non risponde mai";
  await visitor.post("/api/feedback/words", { form: { id, aspect: "other", comment }, headers });
  const page = await signedInAs("silvia-guerrini");
  await page.goto(href("it", "deskFeedback", {}, { kind: "service" }));
  const card = page.getByRole("listitem").filter({ hasText: comment });
  await card.getByRole("link", { name: t("feedback.desk.hide") }).click();
  await page.getByRole("textbox", { name: t("feedback.desk.reason") }).fill("Contiene il nome di una persona.");
  await page.getByRole("button", { name: t("feedback.desk.hideSubmit") }).click();
  await expect(page.getByText(t("feedback.desk.hidden"))).toBeVisible();
  await expect(page.getByText(comment)).toHaveCount(0);
});

test("the programme tells what stands, and of what does not that it does not", async ({ page }) => {
  const t = wordsIn("it");
  await page.goto(href("it", "programme"));
  const training = page
    .getByRole("listitem")
    .filter({ hasText: t("programme.things.training.name") })
    .last();
  await expect(training).toContainText(t("programme.notYet"));
  await expect(page.getByText("Paolo Ricciarelli")).toBeVisible();
  await page.getByRole("link", { name: t("programme.things.answers.link") }).click();
  await expect(page).toHaveURL(href("it", "terms"));
});
