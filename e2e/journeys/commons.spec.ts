// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { parseAtomFeed } from "feedsmith";
import { today } from "#lib/kernel/clock.ts";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { photographWithPlace } from "../pictures.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");

test("a commons is suggested, listed and called for, and a question about the call is answered", async ({
  page,
  request,
  signedInAs,
}) => {
  test.slow();
  const mark = randomUUID().slice(0, 8);
  const name = `Il cortile della corte ${mark}`;
  const title = `Chi apre il cortile ${mark}?`;
  const citizen = await signedInAs("annika-lindqvist", { javaScriptEnabled: false });
  const officer = await signedInAs("silvia-guerrini");

  await test.step("without JavaScript a citizen suggests it, with a point on the map and a photograph", async () => {
    await citizen.goto(href("it", "suggestCommons"));
    await citizen.getByRole("radio", { name: t("commons.kind.material") }).check();
    await citizen.getByLabel(t("commons.fields.name"), { exact: true }).fill(name);
    await citizen.getByLabel(t("commons.fields.description")).fill("Un cortile lastricato dove non entra più nessuno.");
    await citizen.locator("input[type=image]").click({ position: { x: 150, y: 120 } });
    await expect(citizen.getByText(t("assistance.form.pointKept"))).toBeVisible();
    await expect(citizen.getByLabel(t("commons.fields.name"), { exact: true })).toHaveValue(name);
    const photo = { name: "foto.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() };
    const submit = citizen.getByRole("button", { name: t("commons.suggest.submit") });
    await citizen.locator("input[type=file]").setInputFiles(photo);
    await submit.click();
    await expect(citizen.getByText(t("editor.refusals.alternative")).first()).toBeVisible();
    await citizen.locator("input[type=file]").setInputFiles(photo);
    await citizen.getByLabel(t("commons.fields.alternative")).fill("Un cortile con un pozzo");
    await submit.click();
    await expect(citizen.getByText(t("commons.own.sent"))).toBeVisible();
    await expect(citizen.getByRole("heading", { name })).toBeVisible();
  });

  await test.step("the office corrects its page and lists it", async () => {
    await officer.goto(href("it", "deskCommons"));
    await officer.getByRole("link", { name }).click();
    await officer.getByRole("radio", { name: t("commons.owner.other-public") }).check();
    await officer.getByRole("button", { name: t("news.save"), exact: true }).click();
    await expect(officer.getByText(t("commons.refusals.ownerName")).first()).toBeVisible();
    await officer.getByLabel(t("commons.fields.ownerName")).fill("Istituto delle case popolari");
    await officer.getByRole("button", { name: t("news.save"), exact: true }).click();
    await expect(officer.getByText(t("commons.done.saved"))).toBeVisible();
    await officer.getByRole("button", { name: t("commons.decide.list"), exact: true }).click();
    await expect(officer.getByText(t("commons.done.listed"))).toBeVisible();
  });

  await test.step("everyone finds it, in both languages, and not who suggested it", async () => {
    for (const locale of locales) {
      const words = wordsIn(locale);
      await page.goto(href(locale, "commons"));
      await page.getByLabel(words("commons.search.q")).fill(mark);
      await page
        .getByRole("main")
        .getByRole("button", { name: words("commons.search.submit") })
        .click();
      await page.getByRole("link", { name: words("commons.search.onMap") }).click();
      await expectNoViolations(page);
      await page.getByRole("heading", { name }).getByRole("link").click();
      await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
      await expect(page.getByText("Istituto delle case popolari")).toBeVisible();
      await expect(page.getByText("Un cortile con un pozzo")).toBeVisible();
      await expect(page.getByText("Lindqvist")).toHaveCount(0);
      await expectNoViolations(page);
    }
  });

  await test.step("the office calls for it: whole, and for as long as the rule wants", async () => {
    await officer.goto(href("it", "deskNewCall"));
    await officer.getByRole("radio", { name: t("calls.subject.commons") }).check();
    await officer.getByLabel(t("calls.fields.title"), { exact: true }).fill(title);
    await officer.getByRole("button", { name: t("calls.desk.begin") }).click();
    await expect(officer.getByText(t("calls.done.drafted"))).toBeVisible();
    for (const [field, words] of [
      ["body", "Il cortile riapre, se qualcuno lo cura."],
      ["criteria", "Quante ore resta aperto."],
    ] as const) {
      const text = officer.getByRole("textbox", { name: t(`calls.fields.${field}`), exact: true });
      await expect(text).toHaveAttribute("contenteditable", "true");
      await text.focus();
      await officer.keyboard.type(words);
    }
    await officer.getByRole("checkbox", { name }).check();
    await officer.getByRole("button", { name: t("news.save"), exact: true }).click();
    await expect(officer.getByText(t("calls.done.saved"))).toBeVisible();
    await expectNoViolations(officer);

    const day = (ahead: number) => today().add({ days: ahead }).toString();
    const publish = officer.getByRole("button", { name: t("calls.publish.submit"), exact: true });
    await officer.getByLabel(t("calls.fields.opensOn")).fill(day(0));
    await officer.getByLabel(t("calls.fields.closesOn")).fill(day(10));
    await publish.click();
    const tooShort = t("calls.refusals.tooShort", { day: new Date() }).split(" ").slice(0, 5).join(" ");
    await expect(officer.getByText(tooShort).first()).toBeVisible();
    await officer.getByLabel(t("calls.fields.closesOn")).fill(day(50));
    await officer.getByLabel(t("calls.fields.questionsUntil")).fill(day(20));
    await publish.click();
    await expect(officer.getByText(t("calls.done.published"))).toBeVisible();
  });

  await test.step("a citizen asks, without JavaScript, and the office answers for everyone", async () => {
    await citizen.goto(href("it", "calls"));
    await citizen.getByRole("link", { name: title }).click();
    await citizen.getByRole("link", { name: t("calls.view.ask") }).click();
    await citizen.getByLabel(t("calls.ask.body")).fill("Sono Annika Lindqvist: posso portare il mio cane?");
    await citizen.getByRole("button", { name: t("calls.ask.submit") }).click();
    await expect(citizen.getByText(t("calls.ask.sent"))).toBeVisible();

    await officer.reload();
    await officer.getByRole("link", { name: "Sono Annika Lindqvist" }).click();
    // Written before the page is awake, it would be joined to what stands there.
    await officer.waitForLoadState("networkidle");
    const published = officer.getByLabel(t("calls.questions.published"));
    await published.fill("Si possono portare i cani?");
    await expect(published).toHaveValue("Si possono portare i cani?");
    await officer.getByLabel(t("calls.questions.answer"), { exact: true }).fill("Sì, al guinzaglio.");
    await expectNoViolations(officer);
    await officer.getByRole("button", { name: t("calls.questions.publishAnswer") }).click();
    await expect(officer.getByText(t("calls.done.answered"))).toBeVisible();
  });

  await test.step("its page says so in both languages, and so does the feed", async () => {
    for (const locale of locales) {
      await page.goto(href(locale, "calls"));
      await page.getByRole("link", { name: title }).click();
      await expect(page.getByText("Si possono portare i cani?")).toBeVisible();
      await expect(page.getByText("Annika")).toHaveCount(0);
      await expect(page.getByRole("link", { name: wordsIn(locale)("calls.view.apply") })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole("link", { name }).click();
      await expect(page.getByRole("link", { name: title })).toBeVisible();
    }
    const feed = parseAtomFeed(await (await request.get(href("it", "callsFeed"))).text());
    expect(feed.entries?.map((entry) => entry.title?.value)).toContain(title);
  });
});
