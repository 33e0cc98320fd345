// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { photographWithPlace } from "../pictures.ts";
import { fillIn } from "../plain-form.ts";
import { type Words, wordsIn } from "../proposal.ts";

const aFault = () => ({
  subject: `Lampione spento ${randomUUID().slice(0, 8)}`,
  body: "Il lampione davanti alla scuola è spento da una settimana e la sera non si vede.",
});

/** Whether one is asked how easy the service was. */
const question = (page: Page, t: Words) => page.getByText(t("feedback.service.question"));

const linkIn = (text: string) => /https?:\/\/\S+/.exec(text)?.[0] ?? "";

async function report(page: Page, t: Words, fault: { subject: string; body: string }): Promise<void> {
  await page.getByLabel(t("assistance.form.faultyTerritory")).check();
  await page.getByRole("textbox", { name: t("assistance.form.subject") }).fill(fault.subject);
  await page.getByRole("textbox", { name: t("assistance.form.body.problem-report") }).fill(fault.body);
}

async function leave(page: Page, locale: Locale, t: Words, email: string, fault: ReturnType<typeof aFault>) {
  await page.goto(href(locale, "reportProblem"));
  await page.getByRole("textbox", { name: t("assistance.form.name") }).fill("Anna Neri");
  await page.getByRole("textbox", { name: t("assistance.form.email") }).fill(email);
  await report(page, t, fault);
  await page.getByRole("button", { name: t("assistance.form.submitVisitor") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("assistance.sent.title") })).toBeVisible();
  await expect(question(page, t)).toBeVisible();
}

/** The office answers the request of this subject; answers what it wrote. */
async function answer(officer: APIRequestContext, subject: string): Promise<string> {
  const queue = await (await officer.get(href("it", "desk", {}, { q: subject, show: "all" }))).text();
  const id = /\/fascicoli\/([0-9a-f-]{36})/.exec(queue)?.[1] ?? "";
  const words = { outcome: "planned", answer: "La squadra cambia la lampada giovedì mattina." };
  await fillIn(officer, href("it", "deskCaseStep", { id, step: "answer" }), "answer", words);
  return words.answer;
}

for (const locale of locales) {
  test(`a visitor reports a fault, confirms by mail and reads the answer (${locale})`, async ({ page, requestsOf }) => {
    test.slow();
    const t = wordsIn(locale);
    const [fault, email] = [aFault(), `${randomUUID()}@example.org`];

    await test.step("what is missing is said without losing a word", async () => {
      await page.goto(href(locale, "reportProblem"));
      await report(page, t, { ...fault, body: "Spento." });
      await page.getByRole("button", { name: t("assistance.form.submitVisitor") }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(t("assistance.form.email"));
      await expect(page.getByRole("textbox", { name: t("assistance.form.subject") })).toHaveValue(fault.subject);
      await expectNoViolations(page);
    });

    await test.step("it becomes a case only when the link is opened and the button pressed", async () => {
      await leave(page, locale, t, email, fault);
      await expectNoViolations(page);
      const mail = await theMailTo(email, t("assistance.mail.confirm.link"));
      expect(mail.text).not.toContain(fault.body);
      await page.goto(linkIn(mail.text));
      await expect(page.getByText(email)).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole("button", { name: t("assistance.confirm.button") }).click();
      await expect(page.getByText(t("assistance.follow.confirmed"))).toBeVisible();
      await expect(question(page, t)).toHaveCount(0);
      await expectNoViolations(page);
    });

    await test.step("the office answers, and the visitor reads it by the link of the letter", async () => {
      const words = await answer(await requestsOf("silvia-guerrini"), fault.subject);
      const mail = await theMailTo(email, fault.subject, t("notifications.kinds.assistance-answered.link"));
      await page.goto(linkIn(mail.text));
      await expect(page.getByText(words)).toBeVisible();
      await expect(question(page, t)).toHaveCount(0);
    });

    await test.step("a link that was made up shows nothing of it", async () => {
      await page.goto(`${href(locale, "followRequest")}?token=${"x".repeat(43)}`);
      await expect(page.getByRole("main")).not.toContainText(fault.subject);
      await expect(page.getByText(t("assistance.follow.expired"))).toBeVisible();
      await page.getByRole("textbox", { name: t("assistance.follow.number") }).fill("2020-000001");
      await page.getByRole("textbox", { name: t("assistance.form.email") }).fill(email);
      await page.getByRole("button", { name: t("assistance.follow.submit") }).click();
      await expect(page.getByText(t("assistance.follow.mailed"))).toBeVisible();
      await expect(question(page, t)).toHaveCount(0);
    });
  });
}

test("who signed in has a case at once, with photographs that say no place", async ({ signedInAs }) => {
  const t = wordsIn("it");
  const fault = aFault();
  const page = await signedInAs("tommaso-bellandi");
  await page.goto(href("it", "reportProblem"));
  await report(page, t, fault);
  const paper = { name: "foto.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") };
  await page.getByLabel(t("assistance.form.photos")).setInputFiles(paper);
  await page.getByRole("button", { name: t("assistance.form.submit.problem-report") }).click();
  await expect(page.getByRole("alert").filter({ hasText: t("files.noPicture") })).toBeVisible();
  await expect(page.getByText(t("files.type"))).toHaveCount(0);
  const photograph = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() };
  await page.getByLabel(t("assistance.form.photos")).setInputFiles(photograph);
  await page.getByRole("button", { name: t("assistance.form.submit.problem-report") }).click();
  await expect(page.getByText(t("assistance.area.sent"))).toBeVisible();
  await expect(page.getByRole("link", { name: t("assistance.view.photo", { index: 1 }) })).toBeVisible();
  await expect(question(page, t)).toBeVisible();
  await page.goto(href("it", "ownRequests"));
  await page.getByRole("link", { name: fault.subject }).click();
  await expect(page.getByRole("heading", { level: 1, name: fault.subject })).toBeVisible();
  await expect(question(page, t)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a point is marked on the map, said once, and seen by who asked and at the desk", async ({
    signedInAs,
    requestsOf,
  }) => {
    const t = wordsIn("it");
    const fault = aFault();
    const page = await signedInAs("tommaso-bellandi", { javaScriptEnabled: false });
    await page.goto(href("it", "reportProblem"));
    await report(page, t, fault);
    await expect(page.locator("noscript p").first()).toHaveText(t("assistance.form.pointPlain"));
    await page.locator("input[type=image]").click({ position: { x: 150, y: 120 } });
    await expect(page.getByRole("status").filter({ hasText: t("assistance.form.pointKept") })).toBeVisible();
    await expect(page.getByText(t("assistance.form.pointKept"))).toHaveCount(1);
    await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
    await expect(page.locator("input[type=image] + svg .fill-danger")).toBeVisible();
    await expect(page.getByRole("textbox", { name: t("assistance.form.subject") })).toHaveValue(fault.subject);
    await page.getByRole("button", { name: t("assistance.form.submit.problem-report") }).click();
    await expect(page.getByText(t("assistance.area.sent"))).toBeVisible();
    await expect(page.getByRole("heading", { name: t("assistance.view.map") })).toBeVisible();
    await expect(page.locator(".marks-map .mark")).toHaveCount(1);

    const officer = await requestsOf("silvia-guerrini");
    const queue = await (await officer.get(href("it", "desk", {}, { q: fault.subject, show: "all" }))).text();
    const id = /\/fascicoli\/([0-9a-f-]{36})/.exec(queue)?.[1] ?? "";
    const desk = await (await officer.get(href("it", "deskCase", { id }))).text();
    expect(desk).toContain(t("assistance.view.map"));
  });

  test("a visitor leaves a request, and the office takes it up", async ({ page }) => {
    const t = wordsIn("it");
    const email = `${randomUUID()}@example.org`;
    await leave(page, "it", t, email, aFault());
    await page.getByText("5", { exact: true }).click();
    await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
    await page.getByRole("button", { name: t("feedback.send"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("feedback.thanks") })).toBeVisible();
    await page.getByRole("link", { name: t("feedback.plain.back") }).click();
    await expect(page).toHaveURL(href("it", "assistanceSent"));
    const mail = await theMailTo(email, t("assistance.mail.confirm.link"));
    await page.goto(linkIn(mail.text));
    await page.getByRole("button", { name: t("assistance.confirm.button") }).click();
    await expect(page.getByText(t("assistance.follow.confirmed"))).toBeVisible();
  });
});

test("an officer writes down what somebody asks on the telephone, who is asked how easy it was by the answer", async ({
  page: caller,
  signedInAs,
  requestsOf,
}) => {
  const t = wordsIn("it");
  const [subject, email] = [`Orari dello sportello ${randomUUID().slice(0, 8)}`, `${randomUUID()}@example.org`];
  const page = await signedInAs("silvia-guerrini");
  await page.goto(href("it", "deskCounterRequest"));
  await page.getByLabel(t("assistance.channels.phone")).check();
  await page.getByRole("textbox", { name: t("assistance.form.name") }).fill("Pietro Lunardi");
  await page.getByRole("textbox", { name: t("assistance.form.email") }).fill(email);
  await page.getByRole("textbox", { name: t("assistance.form.subject") }).fill(subject);
  await page
    .getByRole("textbox", { name: t("assistance.form.body.assistance") })
    .fill("Chiede in quali giorni può venire a firmare una petizione.");
  await page.getByRole("button", { name: t("assistance.counter.submit") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("assistance.counter.receipt") })).toBeVisible();
  await page.getByRole("link", { name: t("assistance.counter.openCase") }).click();
  await expect(page.getByText("Pietro Lunardi")).toBeVisible();

  await answer(await requestsOf("silvia-guerrini"), subject);
  const mail = await theMailTo(email, subject, t("notifications.kinds.assistance-answered.link"));
  await caller.goto(linkIn(mail.text));
  await expect(question(caller, t)).toBeVisible();
});
