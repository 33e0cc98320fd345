// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { href } from "#lib/kernel/paths.ts";
import { houseCode } from "#scripts/instance/child.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { mailsTo, theMailTo } from "../inbox.ts";
import { fillIn } from "../plain-form.ts";
import { filed, newIdea, wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");
const follower = personaCalled("amina-dembele");
const address = follower.email ?? "";

/** Next Monday at seven, and a minute more: when the mails of the week have been gathered. */
function nextMonday(): Temporal.Instant {
  const there = Temporal.Now.zonedDateTimeISO("Europe/Rome");
  const monday = there.toPlainDate().add({ days: 8 - there.dayOfWeek });
  return monday.toZonedDateTime({ timeZone: "Europe/Rome", plainTime: "07:01" }).toInstant();
}

const gatherAt = (at: Temporal.Instant) =>
  promisify(execFile)(process.execPath, [...houseCode, "e2e/gather-digests.ts", at.toString()]);

test("a citizen follows a proposal, chooses one mail a week by a link, gets it, and stops following", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const idea = newIdea("Una panchina");
  const { id, number } = await filed(await requestsOf("renato-cecchini"), idea);
  const page = await signedInAs(follower.id, { javaScriptEnabled: false });
  const following = () => page.getByRole("status").filter({ hasText: t("follows.following") });

  await test.step("she follows it without JavaScript, and finds it in her area", async () => {
    await page.goto(href("it", "proposal", { number }));
    await page.getByRole("link", { name: t("follows.button"), exact: true }).click();
    await page.getByRole("button", { name: t("follows.button"), exact: true }).click();
    await expect(following()).toBeVisible();
    await page.goto(href("it", "follows"));
    await expect(page.getByRole("link", { name: idea.title })).toBeVisible();
  });

  const officer = await requestsOf("silvia-guerrini");
  const queue = await (await officer.get(href("it", "desk", {}, { show: "all", q: number }))).text();
  const caseId = /\/fascicoli\/([0-9a-f-]{36})/.exec(queue)?.[1] ?? "";

  await test.step("she is told at once; a link in the mail asks, a button makes it once a week", async () => {
    await fillIn(officer, href("it", "deskCase", { id: caseId }), "proposalId", {});
    const mail = await theMailTo(address, number, t("journal.types.proposal.taken-in-charge"));
    const links = mail.text.match(/https?:\S+disiscrizione\S+/g) ?? [];
    expect(links).toHaveLength(3);
    const anywhere = await visitor();
    await anywhere.goto(links[1] ?? "");
    await expect(anywhere.getByRole("heading", { level: 1 })).toHaveText(t("notifications.unsubscribe.weekly.title"));
    await expectNoViolations(anywhere);
    await page.goto(href("it", "mailPreferences"));
    const weekly = page.getByRole("group", { name: t("notifications.preferences.topics.followed") });
    await expect(weekly.getByRole("radio", { checked: true })).toHaveValue("instant");
    await anywhere.getByRole("button", { name: t("notifications.unsubscribe.weekly.button") }).click();
    await expect(anywhere.getByRole("heading", { level: 1 })).toHaveText(t("notifications.unsubscribe.doneTitle"));
    await page.reload();
    await expect(weekly.getByRole("radio", { checked: true })).toHaveValue("weekly");
  });

  await test.step("the next step waits for Monday, and comes in one mail", async () => {
    const request = "Per favore indica in quale punto del parco la vorresti.";
    await fillIn(officer, href("it", "deskCaseStep", { id: caseId, step: "request-integration" }), "request", {
      request,
    });
    const step = t("journal.types.proposal.integration-requested");
    await page.goto(href("it", "notifications"));
    await expect
      .poll(async () => {
        await page.reload();
        return page.getByText(step).count();
      })
      .toBeGreaterThan(0);
    expect((await mailsTo(address, number)).filter(({ text }) => text.includes(step))).toEqual([]);
    await Promise.all([gatherAt(nextMonday()), gatherAt(nextMonday())]);
    const digest = await theMailTo(address, number, step);
    expect(digest.subject).toContain(t("notifications.digest.subject", { count: 1, day: "" }).slice(0, 12));
  });

  await test.step("she stops with JavaScript, on the page of the proposal", async () => {
    const browser = await signedInAs(follower.id);
    await browser.goto(href("it", "proposal", { number }));
    await browser.getByRole("link", { name: t("follows.stop"), exact: true }).click();
    await expect(browser.getByRole("link", { name: t("follows.button"), exact: true })).toBeVisible();
    await browser.goto(href("it", "mailPreferences"));
    await browser
      .getByRole("group", { name: t("notifications.preferences.topics.followed") })
      .getByRole("radio", { name: t("notifications.preferences.frequency.instant") })
      .check();
    await browser.getByRole("button", { name: t("notifications.preferences.save") }).click();
    await expect(browser.getByText(t("notifications.preferences.saved"))).toBeVisible();
    await expectNoViolations(browser);
    expect(await (await (await requestsOf(follower.id)).get(`/api/proposals/${id}/follow`)).json()).toMatchObject({
      follows: false,
    });
  });
});

test("who has not signed in is led to, and a proposal there is none of cannot be followed", async ({
  page,
  requestsOf,
}) => {
  const { number } = await filed(await requestsOf("renato-cecchini"), newIdea());
  await page.goto(href("it", "proposal", { number }));
  await page.getByRole("link", { name: t("follows.button"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(href("it", "signIn")));
  const signedIn = await requestsOf(follower.id);
  const missing = await signedIn.get(`/api/proposals/${crypto.randomUUID()}/follow`);
  expect(missing.status()).toBe(404);
  expect((await signedIn.get(href("it", "followProposal", { number: "2026-999999" }))).status()).toBe(404);
});
