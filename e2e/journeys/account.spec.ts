// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { addresses } from "../addresses.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

/*
 * Each journey changes the account of a persona whom no other journey needs as they were: Renato's sessions, Ivo's
 * address, Amina's tie, Annika's whole account.
 */

const t = wordsIn("it");

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

async function enter(page: Page, id: string, to: string) {
  await page.goto(href("it", "signIn", {}, { to }));
  const { name, doors } = personaCalled(id);
  await press(page, t(`accounts.signIn.${doors[0] ?? "spid"}`));
  await press(page, name);
}

test("one sees where one is signed in, ends one sign-in and then all the others", async ({ visitor }) => {
  const sessions = href("it", "sessions");
  const [here, there, elsewhere] = [await visitor(), await visitor(), await visitor()];
  for (const page of [there, elsewhere, here]) await enter(page, "renato-cecchini", sessions);
  await expect(here).toHaveURL(sessions);
  await expect(here.getByText(t("accounts.sessions.this"))).toHaveCount(1);
  await expectNoViolations(here);

  const cards = here
    .getByRole("listitem")
    .filter({ has: here.getByRole("button", { name: t("accounts.sessions.end") }) });
  const before = await cards.count();
  await cards.last().getByRole("button").click();
  await expect(here.getByText(t("accounts.sessions.ended"))).toBeVisible();
  await expect(cards).toHaveCount(before - 1);

  await press(here, t("accounts.sessions.endOthers"));
  await expect(here.getByText(t("accounts.sessions.othersEnded"))).toBeVisible();
  await expect(cards).toHaveCount(0);
  for (const page of [there, elsewhere]) {
    await page.goto(sessions);
    await expect(page).toHaveURL(href("it", "signIn", {}, { to: sessions }));
  }
});

test("who has no e-mail address is asked for one, proves that it is theirs, and chooses the language of the mails", async ({
  page,
  visitor,
}) => {
  test.slow();
  const address = `ivo.${Date.now()}@posta.example`;
  const goal = href("it", "zones");
  await enter(page, "ivo-santarelli", goal);
  await expect(page).toHaveURL(href("it", "email", {}, { to: goal }));
  await expectNoViolations(page);

  const field = page.getByLabel(t("accounts.email.field"));
  await field.fill("ivo at posta");
  await press(page, t("accounts.email.send"));
  await expect(page.getByRole("alert").first()).toContainText(t("fields.email"));
  await expect(field).toHaveValue("ivo at posta");

  await field.fill(address);
  await press(page, t("accounts.email.send"));
  await expect(page.getByText(t("accounts.email.pendingTitle"))).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole("link", { name: t("accounts.email.goOn") }).click();
  await expect(page).toHaveURL(goal);

  const mail = await theMailTo(address, "conferma-email");
  const link = /https?:\S+conferma-email\S+/.exec(mail.text)?.[0] ?? "";
  const phone = await visitor();
  await phone.goto(link);
  await expect(phone.getByText(address)).toBeVisible();
  await page.goto(href("it", "myData"));
  await expect(page.getByText(address), "to open the link confirms nothing").toHaveCount(0);

  await press(phone, t("accounts.confirm.button"));
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(t("accounts.confirm.doneTitle"));
  await page.reload();
  await expect(page.getByText(address)).toBeVisible();
  await phone.goto(link);
  await expect(phone.getByText(t("accounts.refusals.linkUsed"))).toBeVisible();

  const plain = await visitor({ javaScriptEnabled: false });
  const language = plain.getByRole("group", { name: t("notifications.preferences.language.label") });
  const choose = async (name: string, value: string) => {
    await language.getByRole("radio", { name }).check();
    await press(plain, t("notifications.preferences.save"));
    await expect(plain.getByText(t("notifications.preferences.saved"))).toBeVisible();
    await expect(language.getByRole("radio", { checked: true })).toHaveValue(value);
  };

  await test.step("he chooses English on an Italian page, without JavaScript", async () => {
    await enter(plain, "ivo-santarelli", href("it", "mailPreferences"));
    await expect(language.getByRole("radio", { checked: true })).toHaveValue("lastSignIn");
    await choose("English", "en");
  });

  await test.step("the next mail is in English, although he signed in from an Italian page since", async () => {
    const next = `ivo.again.${Date.now()}@posta.example`;
    const back = await visitor();
    await enter(back, "ivo-santarelli", href("it", "email"));
    await back.getByLabel(t("accounts.email.field")).fill(next);
    await press(back, t("accounts.email.send"));
    await expect(back.getByText(t("accounts.email.pendingTitle"))).toBeVisible();
    const english = await theMailTo(next, href("en", "confirmEmail"));
    expect(english.text).toContain(wordsIn("en")("accounts.mail.link"));
    expect(english.html).toContain('<html lang="en">');
    await back.goto(href("it", "mailPreferences"));
    await expectNoViolations(back);
  });

  await test.step("he takes the choice back", () =>
    choose(t("notifications.preferences.language.lastSignIn"), "lastSignIn"));
});

test("a link that nobody sent confirms nothing, and says so", async ({ page }) => {
  for (const token of ["", "x".repeat(43), "' or 1=1", "%00"]) {
    const link = `${href("it", "confirmEmail")}?token=${token}`;
    expect((await page.request.head(link)).status()).toBe(404);
    expect((await page.goto(link))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("accounts.confirm.invalidTitle"));
  }
  await expectNoViolations(page);
});

test("who lives elsewhere declares what ties them to the municipality, and may declare anew", async ({ page }) => {
  await enter(page, "amina-dembele", href("it", "myData"));
  await expect(page.getByText(t("accounts.data.result.work"))).toBeVisible();
  await expect(page.getByLabel(t("accounts.data.ties.home"))).toHaveCount(0);
  await expectNoViolations(page);

  await press(page, t("accounts.data.declare"));
  await expect(page.getByRole("alert").first()).toContainText(t("fields.required"));
  await page.getByLabel(t("accounts.data.ties.study")).check();
  await press(page, t("accounts.data.declare"));
  await expect(page.getByText(t("accounts.data.declared"))).toBeVisible();
  await expect(page.getByText(t("accounts.data.result.study"))).toBeVisible();
  await expect(page.getByText(t("accounts.data.source.self-declaration"))).toBeVisible();
});

test("one takes away a copy of one's data, without the fiscal code", async ({ page }) => {
  const { fiscalCode, email } = personaCalled("giulia-ferrandi");
  await enter(page, "giulia-ferrandi", href("it", "myData"));
  const downloading = page.waitForEvent("download");
  await press(page, t("accounts.data.downloadButton"));
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^portico-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ account: { familyName: "Ferrandi", email }, proposals: expect.anything() });
  expect(text).not.toContain(fiscalCode);
  expect(await page.content()).not.toContain(fiscalCode);
});

test("nobody else takes it", async ({ request }) => {
  const ours = { origin: addresses.site };
  expect((await request.post("/api/my-data", { headers: ours })).status()).toBe(403);
  expect((await request.get("/api/my-data")).status()).toBe(405);
});

test.describe("erasing the account", () => {
  test("is confirmed by a word, forgets everything, and lets one come back as somebody new", async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled: false });
    await enter(page, "annika-lindqvist", href("it", "myData"));
    await expect(page.getByText(t("accounts.data.source.manual"))).toBeVisible();

    const word = page.getByLabel(t("accounts.erase.field", { word: t("accounts.erase.word") }));
    await word.fill("forse");
    await press(page, t("accounts.erase.button"));
    await expect(page.getByText(t("accounts.refusals.word")).first()).toBeVisible();
    await word.fill(t("accounts.erase.word"));
    await press(page, t("accounts.erase.button"));
    await expect(page.getByText(t("accounts.erase.doneTitle"))).toBeVisible();
    await page.goto(href("it", "myData"));
    await expect(page).toHaveURL(href("it", "signIn", {}, { to: href("it", "myData") }));

    await enter(page, "annika-lindqvist", href("it", "myData"));
    await expect(page.getByText(t("accounts.data.result.unknown"))).toBeVisible();
    await page.getByLabel(t("accounts.data.ties.home")).check();
    await page.getByLabel(t("accounts.data.zone")).selectOption({ index: 1 });
    await press(page, t("accounts.data.declare"));
    await expect(page.getByText(t("accounts.data.declared"))).toBeVisible();
  });

  test("is refused to who holds an appointment, in words", async ({ page }) => {
    await enter(page, "elena-baroncelli", href("it", "myData"));
    await page.getByLabel(t("accounts.erase.field", { word: t("accounts.erase.word") })).fill(t("accounts.erase.word"));
    await press(page, t("accounts.erase.button"));
    await expect(page.getByRole("alert").first()).toContainText(t("accounts.refusals.appointed"));
  });
});

for (const locale of locales) {
  test(`the pages of the account are accessible (${locale})`, async ({ signedInAs }) => {
    const page = await signedInAs("giulia-ferrandi");
    for (const name of ["sessions", "myData", "email"] as const) {
      await page.goto(href(locale, name));
      await expectNoViolations(page);
    }
  });
}
