// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locator, Page } from "@playwright/test";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { file, newIdea, type Words, wordsIn } from "../proposal.ts";

const request = "Indichi su una mappa il punto esatto in cui la vorrebbe.";
const reasons = "L’acquedotto passa lungo il viale: l’allaccio costa poco e il servizio ha la somma a bilancio.";

const citizen = "giulia-ferrandi";
const officer = "silvia-guerrini";

/** Opens the case of a proposal from the queue, as whoever looks for what nobody has taken yet. */
async function openCase(page: Page, t: Words, locale: (typeof locales)[number], title: string) {
  await page.goto(href(locale, "desk"));
  await page.getByRole("link", { name: t("cases.queue.filter.unassigned") }).click();
  const queue = page.getByRole("navigation", { name: t("shell.pagination.label", { what: t("cases.queue.pages") }) });
  const wanted = page.getByRole("link", { name: title, exact: true });
  while (
    !(await wanted.isVisible()) &&
    (await queue.getByRole("link", { name: t("shell.pagination.next") }).isVisible())
  ) {
    await queue.getByRole("link", { name: t("shell.pagination.next") }).click();
  }
  await wanted.click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

/** One step of the procedure: its title, its fields, its button. */
const step = (page: Page, title: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true, level: 3 }) });

async function writeAnswer(page: Page, t: Words, answer = reasons) {
  const form = step(page, t("proposals.desk.answer"));
  await form.getByRole("radio", { name: t("proposals.outcome.accepted"), exact: true }).check();
  await form.getByRole("textbox", { name: t("proposals.desk.answerField") }).fill(answer);
  await form.getByRole("textbox", { name: t("proposals.desk.nextSteps") }).fill("Il servizio affida i lavori.");
  return form;
}

const takeCharge = (page: Page, t: Words) =>
  step(page, t("proposals.desk.takeCharge")).getByRole("button", { name: t("proposals.desk.takeCharge") });

for (const locale of locales) {
  const t = wordsIn(locale);
  const disabled = (page: Page, title: string) => step(page, title).locator("[aria-disabled=true]");

  test(`the office takes charge, asks, and answers with reasons (${locale})`, async ({ signedInAs }) => {
    test.slow();
    const idea = newIdea("Una fontanella");
    const author = await signedInAs(citizen);
    const number = await file(author, locale, idea);
    const desk = await signedInAs(officer);

    await test.step("the case waits in the queue, and what cannot be done yet says why", async () => {
      await openCase(desk, t, locale, idea.title);
      await expect(disabled(desk, t("proposals.desk.answer"))).toBeVisible();
      await expect(step(desk, t("proposals.desk.answer"))).toContainText(t("proposals.desk.unavailable.notTaken"));
      await expectNoViolations(desk);
    });

    await test.step("the officer becomes responsible", async () => {
      await takeCharge(desk, t).click();
      await expect(desk.getByText(t("cases.step.done"))).toBeVisible();
      await expect(desk.getByText(t("journal.types.proposal.taken-in-charge"))).toBeVisible();
      await expect(disabled(desk, t("proposals.desk.answer"))).toBeHidden();
    });

    await test.step("a request without words is sent back; with words the clock stops", async () => {
      const asking = step(desk, t("proposals.desk.requestIntegration"));
      const ask = asking.getByRole("button", { name: t("proposals.desk.requestSubmit") });
      await ask.click();
      await expect(asking.getByRole("alert")).toContainText(t("fields.required"));
      await expectNoViolations(desk);
      await asking.getByRole("textbox").fill(request);
      await ask.click();
      await expect(desk.getByText(t("cases.due.suspended")).first()).toBeVisible();
      await expect(asking).toContainText(t("cases.step.done"));
      await desk.reload();
      await expect(asking).toContainText(t("proposals.desk.unavailable.alreadyAsked"));
      await expectNoViolations(desk);
    });

    await test.step("the author answers, and the clock runs again", async () => {
      await author.goto(href(locale, "area"));
      await author
        .getByRole("listitem")
        .filter({ hasText: idea.title })
        .getByRole("link", { name: t("proposals.area.integrate") })
        .click();
      await expect(author.getByText(request)).toBeVisible();
      await author.getByRole("textbox").fill("All’ingresso di Via degli Orti, accanto alla panchina.");
      await author.getByRole("button", { name: t("proposals.area.integrateSubmit") }).click();
      await expect(author).toHaveURL(href(locale, "area"));
    });

    await test.step("the answer is published with its reasons, and the case is closed", async () => {
      await desk.reload();
      const form = await writeAnswer(desk, t);
      await form.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
      await expect(form.getByText(t("cases.step.done"))).toBeVisible();
      await expect(desk.getByText(t("journal.types.proposal.answered"))).toBeVisible();
      await author.goto(href(locale, "proposal", { number }));
      await expect(author.getByText(reasons)).toBeVisible();
      await desk.goto(href(locale, "desk"));
      await expect(desk.getByRole("link", { name: idea.title, exact: true })).toBeHidden();
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`of two officers the second reads the first's answer and keeps their own words (JavaScript: ${javaScriptEnabled})`, async ({
    signedInAs,
  }) => {
    test.slow();
    const t = wordsIn("it");
    const idea = newIdea("Una rastrelliera");
    await file(await signedInAs(citizen), "it", idea);
    const first = await signedInAs(officer, { javaScriptEnabled });
    await openCase(first, t, "it", idea.title);
    await takeCharge(first, t).click();
    await expect(first.getByText(t("cases.step.done"))).toBeVisible();

    const second = await signedInAs(officer, { javaScriptEnabled });
    const own = "Il viale è stretto e la rastrelliera toglierebbe spazio ai pedoni: cerchiamo un altro posto.";
    await second.goto(first.url());
    const late = await writeAnswer(second, t, own);
    await first.reload();
    const early = await writeAnswer(first, t);
    await early.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(first.getByText(reasons)).toBeVisible();

    await late.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(late.getByText(t("cases.step.stale"))).toBeVisible();
    await expect(late.getByRole("textbox", { name: t("proposals.desk.answerField") })).toHaveValue(own);
    await expect(late.getByRole("button", { name: t("proposals.desk.answerSubmit") })).toBeHidden();
    await expect(second.getByText(reasons)).toBeVisible();
    if (javaScriptEnabled) await expectNoViolations(second);
  });
}
