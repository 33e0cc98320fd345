// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { fact, filed, newIdea, support, wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";
import { openStep } from "../steps.ts";

const author = personaCalled("giulia-ferrandi");
const supporter = personaCalled("tommaso-bellandi");
const officer = personaCalled("silvia-guerrini");
const t = wordsIn("it");

const request = "Per favore indica in quale punto del parco la vorresti, vicino a quale ingresso.";
const addition = "Vicino all’ingresso di via dei Tigli, dove l’acquedotto passa già.";
const reason = "L’acquedotto passa a pochi metri e il costo rientra nel bilancio del verde: la fontanella si può fare.";
const nextSteps = "Il Servizio Verde la posa entro la primavera.";

const notified = (page: Page, number: string, title: string) =>
  expect(page.getByRole("listitem").filter({ hasText: number }).filter({ hasText: title })).toHaveCount(1);

test("the office takes charge, asks, is told, answers, and everybody hears of it", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const idea = newIdea();
  const { id, number } = await filed(await requestsOf(author.id), idea);
  expect(await support(await requestsOf(supporter.id), id)).toBe(200);

  const desk = await signedInAs(officer.id);
  await test.step("the officer finds it in her queue and takes charge", async () => {
    await openFromQueue(desk, idea.title);
    await desk.getByRole("button", { name: t("proposals.desk.takeCharge") }).click();
    await expect(fact(desk, t("cases.page.officer"))).toContainText(officer.name);
    await theMailTo(author.email ?? "", number, "in esame");
  });

  await test.step("she asks for what is missing, and the term stands still", async () => {
    await openStep(desk, t("proposals.desk.requestIntegration"));
    await desk.getByRole("textbox", { name: t("proposals.desk.requestField") }).fill(request);
    await desk.getByRole("button", { name: t("proposals.desk.requestSubmit") }).click();
    await expect(fact(desk, t("cases.page.dueOn"))).toContainText(t("cases.page.dueAfterIntegration"));
    await expectNoViolations(desk);
    const reader = await visitor();
    await reader.goto(href("it", "proposal", { number }));
    await expect(fact(reader, t("proposals.page.term"))).toContainText(t("proposals.card.suspended"));
    await expect(fact(reader, t("proposals.page.responsible"))).toContainText(officer.name);
  });

  await test.step("the author reads it in the mail and answers", async () => {
    const mail = await theMailTo(author.email ?? "", number, "ci servono altre informazioni");
    const page = await signedInAs(author.id);
    await page.goto(/https?:\S+area-personale\S*/.exec(mail.text)?.[0] ?? "");
    const card = page.getByRole("listitem").filter({ hasText: number });
    await card.getByRole("link", { name: t("proposals.area.integrate") }).click();
    await expect(page.getByText(request)).toBeVisible();
    await page.getByRole("textbox", { name: t("proposals.area.integrateField") }).fill(addition);
    await page.getByRole("button", { name: t("proposals.area.integrateSubmit") }).click();
    await expect(page).toHaveURL(href("it", "area"));
    await theMailTo(officer.email ?? "", number, "l’integrazione è arrivata");
  });

  await test.step("an answer without reasons is none", async () => {
    await desk.reload();
    await expect(desk.getByText(addition)).toBeVisible();
    await openStep(desk, t("proposals.desk.answer"));
    await desk.getByRole("radio", { name: t("proposals.outcome.accepted"), exact: true }).check();
    await desk.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(desk.getByRole("alert").filter({ hasText: t("errors.invalid") })).toContainText(
      t("proposals.desk.answerField"),
    );
    await expectNoViolations(desk);
  });

  await test.step("the officer answers with reasons", async () => {
    await desk.getByRole("radio", { name: t("proposals.outcome.accepted"), exact: true }).check();
    await desk.getByRole("textbox", { name: t("proposals.desk.answerField") }).fill(reason);
    await desk.getByRole("textbox", { name: t("proposals.desk.nextSteps") }).fill(nextSteps);
    await desk.getByRole("combobox", { name: t("examination.form.who") }).selectOption("green");
    await desk.getByRole("button", { name: t("proposals.desk.answerSubmit") }).click();
    await expect(desk.getByRole("heading", { name: t("proposals.page.answer") })).toBeVisible();
  });

  await test.step("author and supporter are told by mail and in their area, once", async () => {
    for (const { id: who, email } of [author, supporter]) {
      await theMailTo(email ?? "", number, "c’è la risposta");
      const page = await signedInAs(who);
      await page.goto(href("it", "notifications"));
      await notified(page, number, t("notifications.kinds.proposal-answered.title"));
    }
  });

  await test.step("everybody reads the answer first, and the whole story", async () => {
    const reader = await visitor();
    await reader.goto(href("it", "proposal", { number }));
    await expect(reader.getByRole("heading", { name: t("proposals.page.answer") })).toBeVisible();
    await expect(reader.getByText(reason)).toBeVisible();
    await expect(reader.getByText(nextSteps)).toBeVisible();
    await expect(reader.getByText(t("proposals.support.closed", { status: "con risposta" }))).toBeVisible();
    const story = [
      t("proposals.timeline.submitted", { number }),
      "Presa in carico",
      t("proposals.timeline.integration-requested"),
      t("proposals.timeline.integrated"),
      t("proposals.timeline.answered", { outcome: t("proposals.outcome.accepted") }),
    ];
    const timeline = reader.getByRole("list").filter({ hasText: story[0] }).getByRole("listitem");
    await expect(timeline).toHaveText(story.map((words) => new RegExp(words)));
    await expectNoViolations(reader);
  });
});

/** The newest are due last, on a later page. */
async function openFromQueue(desk: Page, title: string) {
  const next = desk.getByRole("link", { name: t("shell.pagination.next") });
  await desk.goto(href("it", "desk", {}, { show: "unassigned" }));
  while ((await desk.getByRole("link", { name: title }).count()) === 0) {
    await desk.goto((await next.getAttribute("href")) ?? "");
  }
  await desk.getByRole("link", { name: title }).click();
  await expect(desk.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}

test("a proposal is withdrawn: it stays to be read, and those who wanted it are told", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  const idea = newIdea();
  const { id, number } = await filed(await requestsOf(author.id), idea);
  await support(await requestsOf(supporter.id), id);
  const page = await signedInAs(author.id);
  await page.goto(href("it", "area"));
  const card = page.getByRole("listitem").filter({ hasText: number });
  await card.getByRole("link", { name: t("proposals.area.withdraw") }).click();
  await expectNoViolations(page);
  await page.getByRole("button", { name: t("proposals.area.withdrawConfirm") }).click();
  await expect(page).toHaveURL(href("it", "area"));
  await expect(card).toContainText(t("proposals.status.withdrawn"));
  await expect(card.getByRole("link", { name: t("proposals.area.withdraw") })).toHaveCount(0);

  const reader = await visitor();
  await reader.goto(href("it", "proposal", { number }));
  await expect(reader.getByText(idea.body)).toBeVisible();
  await expect(reader.getByText(t("proposals.timeline.withdrawn"))).toBeVisible();
  await expect(reader.getByText(t("proposals.support.closed", { status: "ritirata" }))).toBeVisible();
  expect(await support(await requestsOf("chiara-malvezzi"), id)).toBe(409);
  await theMailTo(supporter.email ?? "", number, "ritirata");
});
