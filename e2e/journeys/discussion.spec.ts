// SPDX-License-Identifier: AGPL-3.0-or-later
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, moving, test } from "../fixtures.ts";
import { filed, newIdea, wordsIn } from "../proposal.ts";
import { moderationAbout, someWords } from "../talk.ts";

const t = wordsIn("it");

/** What a browser writes down of an answer that refuses; and that it gives up fading to a page that is left at once. */
test.use({ ...moving, expectedProblems: /\/api\/comments|Transition was aborted/ });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with" : "without";

  test(`a proposal is discussed, a comment hidden and its author heard, ${how} JavaScript`, async ({
    signedInAs,
    requestsOf,
    visitor,
  }) => {
    test.slow();
    const { number } = await filed(await requestsOf("chiara-malvezzi"), newIdea());
    const discussion = href("it", "discussion", { number });
    const argument = someWords();
    const writer = await signedInAs("renato-cecchini", { javaScriptEnabled });

    await test.step("a citizen says where they stand; what is missing is said", async () => {
      await writer.goto(discussion);
      await writer.getByRole("textbox", { name: t("discussion.form.body"), exact: true }).fill(argument);
      await writer.getByRole("button", { name: t("discussion.form.submit") }).click();
      await expect(writer.getByRole("alert").first()).toContainText(t("discussion.form.stance"));
      await writer.getByRole("radio", { name: t("discussion.stance.against") }).check();
      await writer.getByRole("button", { name: t("discussion.form.submit") }).click();
      await expect(writer.getByText(t("discussion.done.posted"))).toBeVisible();
      await expect(writer.getByText(argument)).toBeVisible();
    });

    const other = await signedInAs("chiara-malvezzi", { javaScriptEnabled });
    await test.step("another agrees, changes her mind, replies and reports it", async () => {
      await other.goto(discussion);
      const card = other.getByRole("article").filter({ hasText: argument });
      const agree = card.getByRole("button", { name: new RegExp(`^${t("discussion.votes.agree")}`) });
      const disagree = card.getByRole("button", { name: new RegExp(`^${t("discussion.votes.disagree")}`) });
      await agree.click();
      await expect(agree).toHaveAttribute("aria-pressed", "true");
      await disagree.click();
      await expect(disagree).toHaveAttribute("aria-pressed", "true");
      await expect(agree).toHaveAttribute("aria-pressed", "false");
      await card.getByRole("link", { name: /^Rispondi/ }).click();
      const reply = someWords();
      await other.getByRole("textbox", { name: t("discussion.form.bodyReply"), exact: true }).fill(reply);
      await other.getByRole("button", { name: t("discussion.form.submitReply") }).click();
      await expect(other.getByText(reply)).toBeVisible();
      await other.getByRole("link", { name: /^Segnala il commento di Renato/ }).click();
      await other.getByRole("radio", { name: t("moderation.ground.off-topic") }).check();
      await other.getByRole("button", { name: t("moderation.report.submit") }).click();
      await expect(other.getByRole("status").filter({ hasText: t("moderation.report.done") })).toBeVisible();
    });

    await writer.goto(discussion);
    const address = await writer
      .getByRole("article")
      .filter({ hasText: argument })
      .getByRole("link", { name: t("discussion.links.edit") })
      .getAttribute("href");
    const id = /[0-9a-f-]{36}/.exec(address ?? "")?.[0] ?? "";
    const moderation = await moderationAbout(await requestsOf("davide-moretti"), id);

    await test.step("a moderator hides it with others, and says why", async () => {
      const moderator = await signedInAs("davide-moretti", { javaScriptEnabled });
      await moderator.goto(href("it", "deskModeration", {}, { show: "reported", kind: "comment" }));
      await moderator.locator(`input[value="${moderation}"]`).check();
      await moderator.getByRole("radio", { name: t("moderation.bulk.verbs.hide") }).check();
      await moderator.getByRole("button", { name: t("moderation.bulk.submit") }).click();
      await expect(moderator.getByRole("main").getByRole("alert")).toBeVisible();
      await expect(moderator.locator(`input[value="${moderation}"]`)).toBeChecked();
      await moderator.getByLabel(t("moderation.bulk.ground")).selectOption("off-topic");
      await moderator.getByLabel(t("moderation.bulk.explanation")).fill("Parla d’altro: la proposta è la fontanella.");
      await moderator.getByRole("button", { name: t("moderation.bulk.submit") }).click();
      await expect(moderator.getByText(t("moderation.bulk.done", { done: 1 }))).toBeVisible();
    });

    await test.step("where it stood it says so, and its author asks for a review", async () => {
      const reader = await visitor({ javaScriptEnabled });
      await reader.goto(discussion);
      await expect(reader.getByText(argument)).toHaveCount(0);
      await expect(reader.getByText(/Commento nascosto da chi modera/)).toBeVisible();
      if (javaScriptEnabled) await expectNoViolations(reader);
      await writer.goto(href("it", "ownModeration", { id: moderation }));
      await writer.getByLabel(t("moderation.own.appealField")).fill("L’acqua c’entra con la fontanella, mi pare.");
      await writer.getByRole("button", { name: t("moderation.own.appealSubmit") }).click();
      await expect(writer.getByText(t("moderation.own.appealed"))).toBeVisible();
    });

    await test.step("who hid it cannot judge that; the guarantor can", async () => {
      const moderator = await signedInAs("davide-moretti", { javaScriptEnabled });
      await moderator.goto(href("it", "deskModerated", { id: moderation }));
      await expect(moderator.getByText(t("moderation.refusals.ownDecision"))).toBeVisible();
      const guarantor = await signedInAs("paolo-ricciarelli", { javaScriptEnabled });
      await guarantor.goto(href("it", "deskModerated", { id: moderation }));
      await guarantor.getByRole("radio", { name: t("moderation.item.outcomes.accept") }).check();
      await guarantor.getByLabel(t("moderation.item.answerField")).fill("L’argomento è pertinente: resta.");
      await guarantor.getByRole("button", { name: t("moderation.item.submitAppeal") }).click();
      await expect(guarantor.getByText(t("moderation.status.published")).first()).toBeVisible();
      await writer.goto(discussion);
      await expect(writer.getByText(argument)).toBeVisible();
    });
  });
}

test("a comment that cannot be sent stays where it was written, and going back to the form loses none", async ({
  signedInAs,
  requestsOf,
}) => {
  const { number } = await filed(await requestsOf("chiara-malvezzi"), newIdea());
  const page = await signedInAs("renato-cecchini");
  const body = page.getByRole("textbox", { name: t("discussion.form.body"), exact: true });
  const submit = page.getByRole("button", { name: t("discussion.form.submit") });
  const write = async (words: string) => {
    await page.getByRole("radio", { name: t("discussion.stance.for") }).check();
    await body.fill(words);
  };
  const told = (words: string) => page.getByRole("article").filter({ hasText: words });
  const [first, second] = [someWords(), someWords()];
  await page.goto(href("it", "discussion", { number }));
  const id = page.locator('main form input[name="id"]');
  const used = await id.inputValue();

  await test.step("the network fails", async () => {
    await page.route("**/api/comments", (route) => route.abort());
    await write(first);
    await submit.click();
    await expect(page.getByRole("alert").first()).toContainText(t("forms.failed"));
    await expect(body).toHaveValue(first);
    await page.unroute("**/api/comments");
    await submit.click();
    // The page that comes then is wholly there: its scripts would put the new identifier back.
    await page.waitForURL(/done=posted/);
    await expect(told(first)).toBeVisible();
  });

  await test.step("the form of a page one went back to had been sent: one is told, and sends again", async () => {
    await write(second);
    await id.evaluate((field: HTMLInputElement, sent) => {
      field.value = sent;
    }, used);
    await submit.click();
    await expect(page.getByRole("alert").first()).toContainText(t("discussion.refusals.sentBefore"));
    await expect(body).toHaveValue(second);
    await expect(id).not.toHaveValue(used);
    await submit.click();
    await expect(told(second)).toBeInViewport();
    await expect(told(first)).toBeVisible();
  });
});

test("who is no longer signed in is told, and their comment stays where it was written", async ({
  visitor,
  stateOf,
  requestsOf,
}) => {
  const { number } = await filed(await requestsOf("chiara-malvezzi"), newIdea());
  // In a browser of their own, as it loses its cookies.
  const page = await visitor({ storageState: await stateOf("renato-cecchini") });
  await page.goto(href("it", "discussion", { number }));
  await page.context().clearCookies();
  const words = someWords();
  const body = page.getByRole("textbox", { name: t("discussion.form.body"), exact: true });
  await page.getByRole("radio", { name: t("discussion.stance.for") }).check();
  await body.fill(words);
  await page.getByRole("button", { name: t("discussion.form.submit") }).click();
  await expect(page.getByRole("alert").first()).toContainText(t("discussion.refusals.signIn"));
  await expect(body).toHaveValue(words);
});
