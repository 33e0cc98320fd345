// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import { aDelegation } from "../delegations.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { formWith, send } from "../plain-form.ts";
import {
  bodyField,
  fact,
  file,
  filed,
  goOn,
  keepDraft,
  newIdea,
  numberOnReceipt,
  support,
  wordsIn,
  write,
} from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");

for (const [who, why] of [
  ["tommaso-bellandi", "a resident of 16"],
  ["amina-dembele", "who works here and lives elsewhere"],
] as const) {
  test(`${why} files and supports`, async ({ signedInAs, requestsOf, visitor }) => {
    const number = await file(await signedInAs(who), "it", newIdea());
    const reader = await visitor();
    await reader.goto(href("it", "proposal", { number }));
    await expect(fact(reader, t("proposals.page.author"))).toHaveText(personaCalled(who).name);

    const other = await filed(await requestsOf("renato-cecchini"), newIdea());
    const requests = await requestsOf(who);
    expect(await support(requests, other.id)).toBe(200);
  });
}

test("a delegate files for her association, under her own identity", async ({ signedInAs, visitor }) => {
  const delegate = personaCalled("chiara-malvezzi");
  const idea = newIdea("Una rastrelliera");
  const page = await signedInAs(delegate.id);
  await page.goto(href("it", "newProposal"));
  await write(page, t, idea);
  await page.getByRole("link", { name: t("filing.attachments.continue"), exact: true }).click();
  await page.getByRole("radio", { name: "Ruote Leggere" }).check();
  await goOn(page, t);
  await expect(fact(page, t("proposals.form.onBehalf"))).toHaveText("Ruote Leggere");
  await page.getByRole("button", { name: t("proposals.review.submit") }).click();
  await page.getByRole("link", { name: t("proposals.receipt.seePublic") }).click();
  await page.waitForURL(/\/proposte\/\d{4}-\d{6}$/);
  const number = page.url().split("/").at(-1) ?? "";

  const reader = await visitor();
  await reader.goto(href("it", "proposal", { number }));
  const byDelegate = t("proposals.page.byDelegate", { association: "Ruote Leggere" });
  await expect(fact(reader, t("proposals.page.author"))).toHaveText(byDelegate);
  await expect(reader.getByText(delegate.familyName)).toHaveCount(0);
  await theMailTo(delegate.email ?? "", number);
});

test("nobody acts for an association they are not a delegate of", async ({ requestsOf, signedInAs }) => {
  const delegate = await signedInAs("chiara-malvezzi");
  const theirs = await keepDraft(await requestsOf("chiara-malvezzi"), newIdea());
  await delegate.goto(href("it", "proposalAuthors", { id: theirs }));
  const association = delegate.getByRole("radio", { name: "Ruote Leggere" });
  const associationId = (await association.getAttribute("value")) ?? "";
  expect(associationId).not.toBe("");

  const requests = await requestsOf("tommaso-bellandi");
  const id = await keepDraft(requests, newIdea());
  const form = await formWith(requests, href("it", "proposalAuthors", { id }), "intent");
  const answer = await send(requests, form, { associationId, intent: "save" });
  expect(answer.url(), "the draft was not kept").toBe(form.address);
  expect(await answer.text()).toContain('role="alert"');
});

for (const { javaScriptEnabled, who } of [
  { javaScriptEnabled: true, who: "renato-cecchini" },
  { javaScriptEnabled: false, who: "tommaso-bellandi" },
]) {
  test(`what was begun for an association goes on in one's own name; JavaScript: ${javaScriptEnabled}`, async ({
    requestsOf,
    signedInAs,
  }) => {
    test.slow();
    const { name } = personaCalled(who);
    const requests = await requestsOf(who);
    const association = `Amici del parco ${randomUUID().slice(0, 8)}`;
    const revoke = await aDelegation(await requestsOf("silvia-guerrini"), association, name);
    const idea = newIdea("Una siepe");
    const id = await keepDraft(requests, idea);
    const page = await signedInAs(who, { javaScriptEnabled });
    await page.goto(href("it", "proposalAuthors", { id }));
    await page.getByRole("radio", { name: association }).check();
    await goOn(page, t);
    const lost = t("filing.formerly.title", { association });
    const submit = page.getByRole("button", { name: t("proposals.review.submit") });
    await expect(submit).toBeEnabled();

    await test.step("the delegation ends before it is sent: nothing is lost, and it is not sent so", async () => {
      await revoke();
      await submit.click();
      const refusal = page.getByRole("alert").filter({ hasText: t("associations.refusals.notDelegate") });
      await expect(javaScriptEnabled ? refusal : page.getByText(lost).first()).toBeVisible();
      await page.goto(href("it", "area"));
      await page.getByRole("link", { name: idea.title }).click();
      await expect(bodyField(page, t)).toHaveValue(idea.body);
      await expect(page.getByText(lost)).toBeVisible();
      if (javaScriptEnabled) await expectNoViolations(page);
      await page.goto(href("it", "reviewProposal", { id }));
      await expect(submit).toHaveAttribute("aria-disabled", "true");
    });

    await test.step("it goes on in the writer's own name", async () => {
      await page.getByRole("link", { name: t("filing.formerly.goOn") }).click();
      await expect(page.getByText(t("filing.formerly.choose"))).toBeVisible();
      await expect(page.getByRole("radio", { name: association })).toHaveCount(0);
      await expect(page.getByRole("radio", { name: t("filing.who.myself") })).toBeChecked();
      if (javaScriptEnabled) await expectNoViolations(page);
      await goOn(page, t);
      await expect(fact(page, t("proposals.form.onBehalf"))).toHaveText(t("proposals.form.onBehalfSelf"));
      await submit.click();
      await numberOnReceipt(page, t);
    });
  });
}

test("an employee reads why the desk's door is not the one for proposals", async ({ signedInAs, requestsOf }) => {
  const page = await signedInAs("silvia-guerrini");
  await page.goto(href("it", "newProposal"));
  await expect(page.getByText(t("proposals.refusals.staff"))).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("proposals.form.titleField"), exact: true })).toHaveCount(0);
  const { id } = await filed(await requestsOf("giulia-ferrandi"), newIdea());
  expect(await support(await requestsOf("silvia-guerrini"), id)).toBe(403);
  expect(await support(await requestsOf("giulia-ferrandi"), id), "nor does one support one's own").toBe(403);
});
