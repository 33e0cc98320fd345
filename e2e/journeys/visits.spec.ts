// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { press, type } from "../keys.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const officer = "silvia-guerrini";
const counter = { it: "Sportello partecipazione", en: "Participation desk" };
const advice = { it: "Consulenza sui patti di collaborazione", en: "Advice on collaboration pacts" };

const times = (page: Page) => page.getByRole("main").getByRole("link", { name: /^\d{1,2}[.:]\d\d, / });

/** Chooses what for on the office's page and goes on to the times of it, from a day on. */
async function toTimes(page: Page, locale: Locale, kind: { it: string; en: string }, from?: string): Promise<void> {
  await page.goto(href(locale, "office"));
  await page.getByRole("link", { name: kind[locale], exact: true }).click();
  if (from) await page.goto(`${page.url()}&from=${from}`);
  await expect(times(page).first()).toBeVisible();
}

/** Says what it is about, and reads it once more. */
async function toSummary(page: Page, locale: Locale, subject: string): Promise<void> {
  const t = wordsIn(locale);
  await page.getByRole("textbox", { name: t("visits.form.subject"), exact: true }).fill(subject);
  await page.getByRole("button", { name: t("visits.form.check") }).click();
  await expect(page.getByRole("heading", { name: t("visits.form.summary") })).toBeVisible();
  await expect(page.getByText(subject)).toBeVisible();
}

/** What is wrong, said on top of the form. */
const refusal = (page: Page, words: string) => page.getByRole("alert").filter({ hasText: words });

const confirm = (page: Page, locale: Locale) =>
  page.getByRole("button", { name: wordsIn(locale)("visits.form.confirm") }).click();

/** The number on the receipt. */
async function numberOn(page: Page, locale: Locale): Promise<string> {
  await expect(page.getByText(wordsIn(locale)("visits.page.booked"))).toBeVisible();
  const number = /A-\d{6}/.exec((await page.getByRole("main").textContent()) ?? "")?.[0];
  expect(number, "the receipt has a number").toBeDefined();
  return number ?? "";
}

/** A day far from those that other tests book, on which the office gives advice. */
const farAway = (days: number) => today().add({ days }).toString();

const bookers = { it: "amina-dembele", en: "chiara-malvezzi" } as const;

for (const locale of locales) {
  test(`somebody books a time, moves it and cancels it (${locale})`, async ({ signedInAs }) => {
    test.slow();
    const t = wordsIn(locale);
    const person = personaCalled(bookers[locale]);
    const page = await signedInAs(person.id);
    await toTimes(page, locale, counter);
    await expectNoViolations(page);
    await times(page).first().click();
    await toSummary(page, locale, "Il parco");
    await expectNoViolations(page);
    await confirm(page, locale);
    const number = await numberOn(page, locale);
    await expectNoViolations(page);
    const mail = await theMailTo(person.email ?? "", number);
    expect(mail.attachments?.map(({ fileName }) => fileName)).toEqual([`${number}.ics`]);

    await page.getByRole("link", { name: t("visits.page.move"), exact: true }).click();
    await times(page).nth(2).click();
    await page.getByRole("button", { name: t("visits.move.confirm") }).click();
    await expect(page.getByText(t("visits.page.moved"))).toBeVisible();
    await expect(page.getByText(number).first()).toBeVisible();

    await page.getByRole("link", { name: t("visits.page.cancel"), exact: true }).click();
    await page.getByRole("button", { name: t("visits.cancel.confirm") }).click();
    await expect(page.getByText(t("visits.area.cancelled"))).toBeVisible();
  });
}

test("a time is booked with the keyboard alone", async ({ signedInAs }) => {
  test.slow();
  const t = wordsIn("it");
  const page = await signedInAs("tommaso-bellandi");
  await page.goto(href("it", "bookVisit"));
  await press(page, page.getByRole("link", { name: counter.it }));
  await press(page, times(page).nth(5));
  await type(page, page.getByRole("textbox", { name: t("visits.form.subject"), exact: true }), "Una domanda");
  await press(page, page.getByRole("button", { name: t("visits.form.check") }));
  await expect(page.getByRole("heading", { name: t("visits.form.summary") })).toBeFocused();
  await press(page, page.getByRole("button", { name: t("visits.form.confirm") }));
  await numberOn(page, "it");
  await press(page, page.getByRole("link", { name: t("visits.page.cancel"), exact: true }));
  await press(page, page.getByRole("button", { name: t("visits.cancel.confirm") }));
  await expect(page.getByText(t("visits.area.cancelled"))).toBeVisible();
});

test("without JavaScript it is the same, and the hours of the day stand where the sentence would", async ({
  signedInAs,
}) => {
  test.slow();
  const t = wordsIn("it");
  const page = await signedInAs("renato-cecchini", { javaScriptEnabled: false });
  await page.goto(href("it", "office"));
  await expect(page.getByText(/^(Lun|Mar|Mer|Gio|Ven|Sab|Dom)\S+ \d{1,2} \S+: (chiuso|\d)/)).toBeVisible();
  await toTimes(page, "it", counter);
  await times(page).nth(8).click();
  await page.getByRole("button", { name: t("visits.form.check") }).click();
  await expect(refusal(page, t("visits.form.subject"))).toBeVisible();
  await toSummary(page, "it", "La petizione sul mercato");
  await page.getByRole("button", { name: t("visits.form.edit") }).click();
  await toSummary(page, "it", "La petizione sul mercato, ancora");
  await confirm(page, "it");
  const number = await numberOn(page, "it");
  const visit = new URL(page.url()).pathname;
  // A rating is written once a day, and another test gives it: here only the way back from it is walked.
  const from = await page.locator("input[name=from]").inputValue();
  await page.goto(href("it", "feedback", {}, { service: "booking", from, done: 1 }));
  await page.getByRole("link", { name: t("feedback.plain.back") }).click();
  await expect(page).toHaveURL(visit);
  await expect(page.getByText(number).first()).toBeVisible();
  await page.getByRole("link", { name: t("visits.page.cancel"), exact: true }).click();
  await page.getByRole("button", { name: t("visits.cancel.confirm") }).click();
  await expect(page.getByText(t("visits.area.cancelled"))).toBeVisible();
});

test("who has as many appointments as one may have reads it first, and where to change that", async ({
  signedInAs,
}) => {
  test.slow();
  const t = wordsIn("it");
  const page = await signedInAs("elena-baroncelli");
  const elsewhere = await page.context().newPage();
  const most = t("visits.refusals.tooMany", { most: 2 });
  const toOwn = (window: Page) => window.getByRole("link", { name: t("visits.book.toOwn") });

  await toTimes(page, "it", counter, farAway(12));
  const first = times(page).first();
  const hour = (await first.textContent()) ?? "";
  const at = new URL((await first.getAttribute("href")) ?? "", page.url()).searchParams.get("at") ?? "";
  await first.click();
  await toSummary(page, "it", "Il primo");
  await expect(page.getByRole("heading", { level: 1, name: t("visits.form.summary") })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("visits.book.aboutTitle") })).toHaveCount(0);
  await confirm(page, "it");
  await numberOn(page, "it");

  await test.step("the hour they have is not offered to them again, neither anew nor when it is moved", async () => {
    const own = page.getByRole("listitem").filter({ hasText: t("visits.slots.own") });
    await toTimes(page, "it", counter, farAway(12));
    await expect(own.first()).toContainText(hour);
    await expect(page.locator(`main a[href*="${encodeURIComponent(at)}"]`)).toHaveCount(0);
    await expectNoViolations(page);
    await page.goto(href("it", "ownVisits"));
    await page.getByRole("main").getByRole("link", { name: hour }).click();
    await page.getByRole("link", { name: t("visits.page.move"), exact: true }).click();
    await page.goto(`${page.url()}?from=${farAway(12)}`);
    await expect(own.first()).toContainText(hour);
  });

  await test.step("booked elsewhere meanwhile, it is no mistake of the form, and nothing is left to confirm", async () => {
    await toTimes(page, "it", counter, farAway(13));
    await times(page).first().click();
    await toSummary(page, "it", "Il terzo");
    await toTimes(elsewhere, "it", counter, farAway(14));
    await times(elsewhere).last().click();
    await toSummary(elsewhere, "it", "Il secondo");
    await confirm(elsewhere, "it");
    await numberOn(elsewhere, "it");
    await confirm(page, "it");
    await expect(refusal(page, most)).toBeVisible();
    await expect(refusal(page, t("forms.summary"))).toHaveCount(0);
    await expect(page.getByRole("button", { name: t("visits.form.confirm") })).toHaveCount(0);
    await expect(toOwn(page)).toBeVisible();
    await expectNoViolations(page);
  });

  await page.goto(href("it", "bookVisit"));
  await expect(page.getByText(most)).toBeVisible();
  await expect(page.getByRole("link", { name: counter.it, exact: true })).toHaveCount(0);
  await expectNoViolations(page);
  await toOwn(page).click();
  for (let cancelled = 0; cancelled < 2; cancelled += 1) {
    await page
      .getByRole("main")
      .getByRole("link", { name: /, ore \d/ })
      .first()
      .click();
    await page.getByRole("link", { name: t("visits.page.cancel"), exact: true }).click();
    await page.getByRole("button", { name: t("visits.cancel.confirm") }).click();
    await expect(page.getByText(t("visits.area.cancelled"))).toBeVisible();
  }
});

test("of two who want the same time the second is told, and nothing they wrote is lost", async ({ signedInAs }) => {
  test.slow();
  const t = wordsIn("it");
  const [first, second] = [await signedInAs("annika-lindqvist"), await signedInAs("giulia-ferrandi")];
  for (const [page, subject] of [
    [first, "La fontana"],
    [second, "Gli orti"],
  ] as const) {
    await toTimes(page, "it", advice, farAway(33));
    await times(page).first().click();
    await toSummary(page, "it", subject);
  }
  await confirm(first, "it");
  await numberOn(first, "it");
  await confirm(second, "it");
  await expect(refusal(second, t("visits.refusals.full"))).toBeVisible();
  await expect(refusal(second, t("forms.summary"))).toHaveCount(0);
  const subject = second.getByRole("textbox", { name: t("visits.form.subject"), exact: true });
  await expect(subject).toHaveValue("Gli orti");
  await expectNoViolations(second);
  await second.getByRole("combobox", { name: t("visits.form.another") }).selectOption({ index: 1 });
  await second.getByRole("button", { name: t("visits.form.check") }).click();
  await expect(second.getByRole("heading", { name: t("visits.form.summary") })).toBeVisible();
  await expect(second.getByText("Gli orti")).toBeVisible();

  await first.getByRole("link", { name: t("visits.page.cancel"), exact: true }).click();
  await first.getByRole("button", { name: t("visits.cancel.confirm") }).click();
});

test("the office closes hours that are booked: it sees which, and the person is told why", async ({
  signedInAs,
  visitor,
}) => {
  test.slow();
  const t = wordsIn("it");
  const person = personaCalled("chiara-malvezzi");
  const page = await signedInAs(person.id);
  await toTimes(page, "it", advice, farAway(45));
  await times(page).last().click();
  const startsAt = new URL(page.url()).searchParams.get("at") ?? "";
  await toSummary(page, "it", "Il giardino della scuola");
  await confirm(page, "it");
  const number = await numberOn(page, "it");

  const desk = await signedInAs(officer);
  await desk.goto(href("it", "deskNewException"));
  await desk.getByLabel(t("hours.form.startsOn")).fill(today(Temporal.Instant.from(startsAt)).toString());
  await desk.getByRole("textbox", { name: t("hours.form.reasonIt") }).fill("Lavori all’impianto elettrico.");
  await desk.getByRole("button", { name: t("hours.form.preview") }).click();
  await expect(refusal(desk, t("hours.form.reasonEn"))).toBeVisible();
  await desk.getByRole("textbox", { name: t("hours.form.reasonEn") }).fill("Works on the wiring.");
  await desk.getByRole("button", { name: t("hours.form.preview") }).click();
  await expect(desk.getByText(number)).toBeVisible();
  await expectNoViolations(desk);
  await expect(desk.getByText(t("hours.affected.text", { count: 1 }))).toBeVisible();
  await expect(desk.getByText(/^\(A-\d{6}\)$/)).toHaveCSS("white-space", "nowrap");
  await desk.getByRole("button", { name: t("hours.form.confirmFallen", { count: 1 }) }).click();
  await expect(desk.getByText(t("hours.desk.done.fallen", { count: 1 }))).toBeVisible();

  const mail = await theMailTo(person.email ?? "", number, "Lavori all’impianto elettrico");
  await page.goto(/https?:\S+prenota\S*/.exec(mail.text)?.[0] ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(advice.it);
  const reader = await visitor();
  await reader.goto(href("it", "office"));
  await expect(reader.getByText("Lavori all’impianto elettrico.")).toBeVisible();
});
