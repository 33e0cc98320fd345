// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { file, newIdea, type Words, wordsIn } from "../proposal.ts";
import { expectDone, expectHeldBack, openStep } from "../steps.ts";

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

async function writeAnswer(page: Page, t: Words, answer = reasons) {
  await page.getByRole("radio", { name: t("proposals.outcome.accepted"), exact: true }).check();
  await page.getByRole("textbox", { name: t("proposals.desk.answerField") }).fill(answer);
  await page.getByRole("textbox", { name: t("proposals.desk.nextSteps") }).fill("Il servizio affida i lavori.");
  await page.getByRole("combobox", { name: t("examination.form.who") }).selectOption("green");
}

const takeCharge = (page: Page, t: Words) => page.getByRole("button", { name: t("proposals.desk.takeCharge") });

for (const locale of locales) {
  const t = wordsIn(locale);

  test(`the office takes charge, asks, and answers with reasons (${locale})`, async ({ signedInAs }) => {
    test.slow();
    const idea = newIdea("Una fontanella");
    const author = await signedInAs(citizen);
    const number = await file(author, locale, idea);
    const desk = await signedInAs(officer);

    await test.step("the case waits in the queue, and what cannot be done yet says why", async () => {
      await openCase(desk, t, locale, idea.title);
      await expectHeldBack(desk, t("proposals.desk.answer"), t("proposals.desk.unavailable.notTaken"));
      await expectNoViolations(desk);
    });

    await test.step("the officer becomes responsible", async () => {
      await takeCharge(desk, t).click();
      await expectDone(desk, t);
      await expect(desk.getByText(t("journal.types.proposal.taken-in-charge"))).toBeVisible();
    });

    await test.step("a request without words is sent back; with words the clock stops", async () => {
      await openStep(desk, t("proposals.desk.requestIntegration"));
      const ask = desk.getByRole("button", { name: t("proposals.desk.requestSubmit") });
      await ask.click();
      await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("fields.required"));
      await expectNoViolations(desk);
      await desk.getByRole("textbox").fill(request);
      await ask.click();
      await expect(desk.getByText(t("cases.due.suspended")).first()).toBeVisible();
      await expectHeldBack(desk, t("proposals.desk.requestIntegration"), t("proposals.desk.unavailable.alreadyAsked"));
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
      await openStep(desk, t("proposals.desk.answer"));
      await writeAnswer(desk, t);
      await desk.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
      await expectDone(desk, t);
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
    await expectDone(first, t);
    await openStep(first, t("proposals.desk.answer"));

    const second = await signedInAs(officer, { javaScriptEnabled });
    const own = "Il viale è stretto e la rastrelliera toglierebbe spazio ai pedoni: cerchiamo un altro posto.";
    await second.goto(first.url());
    await writeAnswer(second, t, own);
    await writeAnswer(first, t);
    await first.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(first.getByText(reasons)).toBeVisible();

    await second.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(second.getByText(t("cases.step.stale"))).toBeVisible();
    await expect(second.getByRole("textbox", { name: t("proposals.desk.answerField") })).toHaveValue(own);
    await expect(second.getByRole("button", { name: t("proposals.desk.answerSubmit") })).toBeHidden();
    await expect(second.getByText(reasons)).toBeVisible();
    if (javaScriptEnabled) await expectNoViolations(second);
  });
}
