// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, moving, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { photographWithPlace, saysWhereItWasTaken } from "../pictures.ts";
import {
  attach,
  bodyField,
  fact,
  newIdea,
  numberOnReceipt,
  titleField,
  toSummary,
  wordsIn,
  write,
} from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

test.use(moving);

const author = personaCalled("giulia-ferrandi");

const choose = (page: Page, name: string) => page.getByRole("button", { name }).click();

for (const locale of locales) {
  const t = wordsIn(locale);

  test(`a citizen writes, resumes elsewhere, files and is told (${locale})`, async ({ page, visitor, signedInAs }) => {
    test.slow();
    const idea = newIdea();

    await test.step("a visitor who wants to propose signs in and lands in the form", async () => {
      await page.goto(href(locale, "proposals"));
      await page
        .getByRole("link", { name: t("proposals.new") })
        .first()
        .click();
      await choose(page, t("accounts.signIn.spid"));
      await choose(page, author.name);
      await expect(page).toHaveURL(href(locale, "newProposal"));
    });

    await test.step("the draft is saved although it is not complete", async () => {
      await titleField(page, t).fill(idea.title);
      await page.getByRole("button", { name: t("proposals.form.save") }).click();
      await expect(page.getByText(t("proposals.form.saved"))).toBeVisible();
    });

    const elsewhere = await visitor();
    await test.step("the same person resumes it in another browser, where she signs in with CIE", async () => {
      await elsewhere.goto(href(locale, "signIn"));
      await choose(elsewhere, t("accounts.signIn.cie"));
      await choose(elsewhere, author.name);
      await expect(elsewhere).toHaveURL(href(locale, "area"));
      await elsewhere.getByRole("link", { name: idea.title }).click();
      await expect(titleField(elsewhere, t)).toHaveValue(idea.title);
    });

    await test.step("what is missing is said, beside the field and above the form", async () => {
      await elsewhere.getByRole("button", { name: t("proposals.form.continue"), exact: true }).click();
      await expect(elsewhere.getByRole("alert").filter({ hasText: t("errors.invalid") })).toContainText(
        t("proposals.form.body"),
      );
      await expect(bodyField(elsewhere, t)).toHaveAttribute("aria-invalid", "true");
      await expectNoViolations(elsewhere);
    });

    await test.step("a photograph is attached and everything shown once more", async () => {
      await write(elsewhere, t, idea);
      const photograph = { name: "il parco.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() };
      await attach(elsewhere, t, photograph, "Il prato senza fontanella");
      await expect(elsewhere.getByRole("link", { name: "il parco.jpg" })).toBeVisible();
      await toSummary(elsewhere, t);
      await expect(elsewhere.getByText(idea.title)).toBeVisible();
      await expect(elsewhere.getByText(idea.body)).toBeVisible();
      await expect(fact(elsewhere, t("filing.summary.attachments"))).toContainText("Il prato senza fontanella");
      await expect(fact(elsewhere, t("filing.who.email"))).toHaveText(author.email ?? "");
    });

    const { number, dueOn } = await test.step("she sends it and has a number and a day", async () => {
      await choose(elsewhere, t("proposals.review.submit"));
      const given = await numberOnReceipt(elsewhere, t);
      const day = (await fact(elsewhere, t("proposals.receipt.dueOn")).textContent()) ?? "";
      expect(day).toMatch(/^\d+ \p{L}+ \d{4}$/u);
      await expectNoViolations(elsewhere);
      return { number: given, dueOn: day };
    });

    await test.step("the mail arrives, once, and says the same", async () => {
      const mail = await theMailTo(author.email ?? "", number);
      expect(mail.text).toContain(idea.title);
      expect(mail.text).toMatch(new RegExp(`/proposte/${number}|/proposals/${number}`));
    });

    await test.step("everybody reads it, with the day of the answer and the photograph without its place", async () => {
      const reader = await visitor();
      await reader.goto(href(locale, "proposals"));
      await reader.getByRole("link", { name: idea.title }).click();
      await expect(reader).toHaveURL(href(locale, "proposal", { number }));
      await expect(reader.getByRole("heading", { name: idea.title, level: 1 })).toBeVisible();
      await expect(fact(reader, t("proposals.page.author"))).toHaveText(author.name);
      await expect(fact(reader, t("proposals.page.term"))).toContainText(dueOn);
      await expect(reader.getByText(t("proposals.timeline.submitted", { number }))).toBeVisible();

      const link = reader.getByRole("link", { name: "il parco.jpg" });
      const photograph = await reader.request.get((await link.getAttribute("href")) ?? "");
      expect(photograph.status()).toBe(200);
      expect(await saysWhereItWasTaken(await photograph.body())).toBe(false);
    });

    await test.step("another citizen supports it, and is told that a second time adds nothing", async () => {
      const supporter = await signedInAs("tommaso-bellandi");
      const secondTab = await supporter.context().newPage();
      for (const tab of [supporter, secondTab]) {
        const standing = tab.waitForResponse(/\/api\/supports\?/);
        await tab.goto(href(locale, "proposal", { number }));
        await standing;
      }
      const support = (tab: Page) => tab.getByRole("link", { name: t("proposals.support.button"), exact: true });
      await support(supporter).click();
      await expect(supporter.getByText(t("proposals.support.done"))).toBeVisible();
      await expect(support(supporter)).toBeHidden();
      await expectNoViolations(supporter);

      await support(secondTab).click();
      await expect(secondTab.getByText(t("proposals.support.again"))).toBeVisible();
      await supporter.reload();
      await expect(supporter.getByText(t("proposals.support.done"))).toBeVisible();
      await supporter.goto(href(locale, "area"));
      await expect(supporter.getByRole("link", { name: idea.title })).toBeVisible();
    });
  });
}

test("the photograph the test sends does say where it was taken", async () => {
  expect(await saysWhereItWasTaken(await photographWithPlace())).toBe(true);
});
