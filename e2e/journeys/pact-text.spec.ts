// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { agreeToText, citizen, completeText, officer, partiesOf, sitAtTable } from "../pact-text.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const phone = { viewport: { width: 360, height: 780 } };

const suggested = "Curiamo le aiuole di via dei Tigli il primo sabato del mese.";
const said = "Il sabato possono venire anche i ragazzi della scuola.";
const first = "Ci vediamo ogni primo sabato del mese, alle nove.";
const second = "Il Comune porta gli attrezzi la sera prima.";

const clause = (page: Page, number: number) => page.locator("article").nth(number);
const body = (page: Page, words = t) =>
  page.getByRole("textbox", { name: words("pact-text.fields.body"), exact: true });
/** Written before the page is awake, it would be joined to what stands there. */
async function write(page: Page, text: string, words = t) {
  await page.waitForLoadState("networkidle");
  await body(page, words).fill(text);
  await expect(body(page, words)).toHaveValue(text);
}

const done = (page: Page, words = t) =>
  expect(page.getByRole("status").filter({ hasText: words("pact-text.done") })).toBeVisible();

test("both sides write the text at once: they suggest, comment, meet in one clause, agree and close it", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id, number } = await sitAtTable(parties);
  await completeText(parties, id);
  await agreeToText(parties.office, href("it", "deskPactText", { id }));
  const own = await signedInAs(citizen, phone);
  const desk = await signedInAs(officer);

  await test.step("on the phone, in English, the citizen suggests other words and says why", async () => {
    await own.goto(href("en", "ownPactText", { id }));
    await expectNoViolations(own);
    await clause(own, 0).getByRole("link").last().click();
    await write(own, suggested, english);
    await own.getByRole("textbox", { name: english("pact-text.fields.remark") }).fill(said);
    await own.getByRole("button", { name: english("pact-text.write.suggest") }).click();
    await done(own, english);
    await own.getByRole("textbox", { name: english("pact-text.comments.label") }).fill("Ne parliamo lunedì?");
    await own.getByRole("button", { name: english("pact-text.comments.send") }).click();
    await done(own, english);
    await expectNoViolations(own);
  });

  await test.step("the office reads it in the text, and accepts: then both agree with these words", async () => {
    await desk.goto(href("it", "deskPactText", { id }));
    await expect(clause(desk, 0)).not.toContainText(suggested);
    await clause(desk, 0).getByRole("link").first().click();
    await expect(desk.getByText("Ne parliamo lunedì?")).toBeVisible();
    await desk.locator('[name="decision"][value="accepted"]').check();
    await desk.getByRole("button", { name: t("pact-text.suggestion.decide") }).click();
    await done(desk);
    await desk.goto(href("it", "deskPactText", { id }));
    await expect(clause(desk, 0)).toContainText(suggested);
    await expect(clause(desk, 0)).toContainText(t("pact-text.clause.agrees", { side: "citizens" }));
  });

  await test.step("of two who change the same clause the second is told, reads the first and keeps both", async () => {
    await own.goto(href("it", "ownPactText", { id }));
    for (const page of [own, desk]) {
      await clause(page, 1).getByRole("link").last().click();
      await expect(body(page)).toBeVisible();
    }
    await write(desk, second);
    await write(own, first);
    await own.getByRole("button", { name: t("pact-text.write.save") }).click();
    await done(own);
    await desk.getByRole("button", { name: t("pact-text.write.save") }).click();
    await expect(desk.getByText(t("pact-text.write.meanwhile"))).toBeVisible();
    await expect(desk.getByRole("main")).toContainText(first);
    await expect(body(desk)).toHaveValue(second);
    await expectNoViolations(desk);
    await write(desk, `${first}\n\n${second}`);
    await desk.getByRole("button", { name: t("pact-text.write.save") }).click();
    await done(desk);
    for (const words of [first, second]) await expect(clause(desk, 1)).toContainText(words);
  });

  await test.step("nothing is closed before both agree; then the text is final, and everyone reads it", async () => {
    await expect(desk.getByRole("button", { name: t("pact-text.steps.freeze") })).toHaveAttribute("aria-disabled");
    const reader = await visitor(phone);
    await reader.goto(href("it", "pact", { number }));
    await expect(reader.getByRole("heading", { name: t("pact-text.frozen.public") })).toBeHidden();
    await own.goto(href("it", "ownPactText", { id }));
    await own.getByRole("button", { name: /^Siamo d’accordo con tutte/ }).click();
    await done(own);
    await expect(own.getByText(t("pact-text.picture.ready"))).toBeVisible();
    await desk.reload();
    await desk.getByRole("button", { name: t("pact-text.steps.freeze") }).click();
    await done(desk);
    await expect(desk.getByRole("heading", { name: t("pact-text.frozen.title") })).toBeVisible();
    await reader.reload();
    await expect(reader.getByRole("heading", { name: t("pact-text.frozen.public") })).toBeVisible();
    await expect(reader.getByRole("article")).toContainText(second);
    await expect(reader.getByText("Ne parliamo lunedì?")).toBeHidden();
  });
});
