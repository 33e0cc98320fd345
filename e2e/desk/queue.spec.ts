// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { fact, filed, newIdea, wordsIn } from "../proposal.ts";
import { openStep } from "../steps.ts";

const t = wordsIn("it");
const citizen = "giulia-ferrandi";
const officer = "silvia-guerrini";

/** The part of the queue that speaks of these proposals alone. */
async function narrowTo(page: Page, words: string) {
  await page.goto(href("it", "desk", {}, { show: "all" }));
  await page.getByText(t("cases.queue.narrow")).click();
  await page.getByRole("textbox", { name: t("cases.queue.q") }).fill(words);
  await page.getByRole("button", { name: t("cases.queue.apply") }).click();
}

const rows = (page: Page) => page.locator("tbody tr");

async function assign(page: Page, titles: readonly string[], reason: string) {
  for (const title of titles) await page.getByRole("checkbox", { name: t("cases.queue.choose", { title }) }).check();
  await page.getByLabel(t("cases.assign.unit"), { exact: true }).last().selectOption("mobility");
  await page.getByRole("textbox", { name: t("cases.assign.reason") }).fill(reason);
  await page.getByRole("button", { name: t("cases.assign.submit") }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test(`an officer narrows the queue, keeps the view, assigns many and takes it along (JavaScript: ${javaScriptEnabled})`, async ({
    requestsOf,
    signedInAs,
  }) => {
    test.slow();
    const word = `rastrelliera${crypto.randomUUID().slice(0, 8)}`;
    const titles = ["Prima", "Seconda", "Terza"].map((which) => `${which} ${word}`);
    for (const title of titles) await filed(await requestsOf(citizen), { ...newIdea(), title });
    const page = await signedInAs(officer, { javaScriptEnabled });

    await narrowTo(page, word);
    await expect(rows(page)).toHaveCount(3);
    await expect(page).toHaveURL(new RegExp(`q=${word}`));
    const view = page.url();

    await test.step("the view gets a name and a tab", async () => {
      await page.getByText(t("cases.save.title")).click();
      await page.getByRole("textbox", { name: t("cases.save.name") }).fill(`Vista ${word}`);
      await page.getByRole("button", { name: t("cases.save.submit") }).click();
      const tab = page.getByRole("link", { name: `Vista ${word}` });
      await expect(tab).toHaveAttribute("aria-current", "page");
      await page.goto(href("it", "desk"));
      await tab.click();
      await expect(rows(page)).toHaveCount(3);
      if (javaScriptEnabled) await expectNoViolations(page);
    });

    await test.step("what is not sound comes back as it was sent", async () => {
      await assign(page, titles.slice(0, 2), "breve");
      await expect(page.getByRole("alert").first()).toContainText(t("cases.assign.reason"));
      await expect(
        page.getByRole("checkbox", { name: t("cases.queue.choose", { title: titles[0] ?? "" }) }),
      ).toBeChecked();
    });

    await test.step("two go to the mobility service; sent again, it says why nothing changed", async () => {
      const reason = "Riguardano tutte le strade del centro.";
      await assign(page, titles.slice(0, 2), reason);
      const result = page.getByRole("status").filter({ hasText: t("cases.assign.done", { count: 2 }) });
      await expect(result).toBeVisible();
      await expect(rows(page).filter({ hasText: "Servizio Mobilità" })).toHaveCount(2);
      await assign(page, titles.slice(1), reason);
      await expect(page.getByRole("status").filter({ hasText: t("cases.assign.done", { count: 1 }) })).toContainText(
        t("examination.fields.sameAssignment"),
      );
      await page.getByRole("link", { name: titles[0], exact: true }).click();
      await expect(fact(page, t("cases.page.unit"))).toContainText("Servizio Mobilità");
      await page.goto(view);
    });

    await test.step("the file holds the view and nothing of who filed", async () => {
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: t("cases.queue.export") }).click();
      const text = await readFile(await (await downloading).path(), "utf8");
      expect(text.split("\r\n").filter((line) => line.includes(word))).toHaveLength(3);
      expect(text).not.toContain("Ferrandi");
    });

    await page.goto(href("it", "deskSavedQueues"));
    await page
      .getByRole("listitem")
      .filter({ hasText: word })
      .getByRole("button", { name: t("cases.save.forget") })
      .click();
    await expect(page.getByText(word)).toHaveCount(0);
  });
}

test("a template is written, changed, and begins an answer with and without JavaScript", async ({
  requestsOf,
  signedInAs,
}) => {
  test.slow();
  const title = `Accolta ${crypto.randomUUID().slice(0, 8)}`;
  const words = "Abbiamo esaminato la proposta con [servizio]: è utile e si può fare.";
  const page = await signedInAs(officer);
  await page.goto(href("it", "deskTemplates"));
  await page.getByRole("link", { name: t("templates.new") }).click();
  await page.getByRole("textbox", { name: t("templates.name") }).fill(title);
  await page.getByRole("button", { name: t("templates.save") }).click();
  await expect(page.getByRole("alert").first()).toContainText(t("templates.answer"));
  await page.getByRole("textbox", { name: t("templates.answer") }).fill("Abbiamo esaminato la proposta: si può fare.");
  await page.getByRole("button", { name: t("templates.save") }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await page.getByRole("textbox", { name: t("templates.answer") }).fill(words);
  await page.getByRole("button", { name: t("templates.save") }).click();
  await expect(page.getByText(t("templates.version", { version: 1 }))).toBeVisible();
  await expectNoViolations(page);

  const idea = newIdea("Una rastrelliera");
  await filed(await requestsOf(citizen), idea);
  for (const javaScriptEnabled of [true, false]) {
    const desk = await signedInAs(officer, { javaScriptEnabled });
    await narrowTo(desk, idea.title);
    await desk.getByRole("link", { name: idea.title, exact: true }).click();
    if (javaScriptEnabled) await desk.getByRole("button", { name: t("proposals.desk.takeCharge") }).click();
    await openStep(desk, t("proposals.desk.answer"));
    await desk.getByLabel(t("templates.pick"), { exact: true }).selectOption({ label: title });
    await desk.getByRole("button", { name: t("templates.insert") }).click();
    await expect(desk.getByRole("textbox", { name: t("proposals.desk.answerField") })).toHaveValue(words);
    if (javaScriptEnabled) await expectNoViolations(desk);
  }
});

test("who reads the queue and does not answer finds nothing to assign", async ({ signedInAs }) => {
  const page = await signedInAs("paolo-ricciarelli");
  await page.goto(href("it", "desk"));
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("button", { name: t("cases.assign.submit") })).toHaveCount(0);
});
