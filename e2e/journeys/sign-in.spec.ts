// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { type Door, personas } from "#demo/valfiorita/personas.ts";
import { type Locale, locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { addresses } from "../addresses.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const giulia = personaCalled("giulia-ferrandi");

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** From the sign-in page through the identity provider, at the level that was asked for unless another is named. */
async function enter(page: Page, door: Door, name: string, options: { locale?: Locale; level?: 1 | 2 | 3 } = {}) {
  await press(page, wordsIn(options.locale ?? "it")(`accounts.signIn.${door}`));
  await expect(page).toHaveURL(new RegExp(`^${addresses.identityProvider}/`));
  if (options.level) await page.getByRole("radio", { name: new RegExp(String(options.level)) }).check();
  await press(page, new RegExp(name));
}

const problemPage = (locale: Locale, reason: string) =>
  new RegExp(`${href(locale, "signInProblem")}\\?.*reason=${reason}(&|$)`);

test.describe("every persona comes in by each of their doors", () => {
  for (const { id, name, kind, email, doors } of personas) {
    for (const door of doors) {
      test(`${id} by ${door}`, async ({ page }) => {
        await page.goto(href("it", "signIn"));
        await enter(page, door, name);
        if (kind === "staff") await expect(page).toHaveURL(href("it", "desk"));
        else await expect(page).toHaveURL(new RegExp(email ? `${href("it", "area")}$` : href("it", "area")));
        await expect(page.getByRole("button", { name: wordsIn("it")("shell.signOut") })).toBeVisible();
      });
    }
  }
});

for (const locale of locales) {
  const t = wordsIn(locale);

  test(`one lands back where one was going (${locale})`, async ({ page }) => {
    await page.goto(href(locale, "sessions"));
    await expect(page).toHaveURL(href(locale, "signIn", {}, { to: href(locale, "sessions") }));
    await enter(page, "spid", giulia.name, { locale });
    await expect(page).toHaveURL(href(locale, "sessions"));
  });

  test(`one lands back in the list as one had narrowed it (${locale})`, async ({ page }) => {
    const officer = personaCalled("silvia-guerrini");
    const narrowed = href(locale, "desk", {}, { show: "overdue" });
    await page.goto(narrowed);
    await enter(page, "staff", officer.name, { locale });
    await expect(page).toHaveURL(narrowed);
  });

  test(`whoever presses "sign in" on a page comes back to that page (${locale})`, async ({ page }) => {
    await page.goto(href(locale, "zones"));
    await page
      .getByRole("link", { name: t("shell.signIn"), exact: true })
      .first()
      .click();
    await enter(page, "cie", giulia.name, { locale });
    await expect(page).toHaveURL(href(locale, "zones"));
    await expect(page.getByRole("link", { name: giulia.name })).toBeVisible();
  });

  test(`giving up is no mistake, and one can start again (${locale})`, async ({ page }) => {
    await page.goto(href(locale, "signIn", {}, { to: href(locale, "myData") }));
    await expectNoViolations(page);
    await press(page, t("accounts.signIn.spid"));
    await expectNoViolations(page);
    await press(page, /Annulla|Cancel/);
    await expect(page).toHaveURL(problemPage(locale, "cancelled"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("accounts.problem.cancelled.title"));
    await expectNoViolations(page);

    await page.getByRole("link", { name: t("accounts.problem.retry") }).click();
    await enter(page, "spid", giulia.name, { locale });
    await expect(page).toHaveURL(href(locale, "myData"));
  });
}

test("by SPID and by CIE one is the same person", async ({ visitor }) => {
  const [first, second] = [await visitor(), await visitor()];
  for (const [page, door] of [
    [first, "spid"],
    [second, "cie"],
  ] as const) {
    await page.goto(href("it", "signIn", {}, { to: href("it", "sessions") }));
    await enter(page, door, giulia.name);
  }
  await expect(second.getByText(/^SPID, /).first()).toBeVisible();
  await expect(second.getByText(/^CIE, /).first()).toBeVisible();
});

test("where a stronger identity is needed, a weaker one is sent back to get it", async ({ page }) => {
  const t = wordsIn("it");
  await page.goto(href("it", "signIn", {}, { to: href("it", "myData"), level: 3 }));
  await expect(page.getByText(t("accounts.signIn.higherLevel", { level: 3 }))).toBeVisible();
  await enter(page, "spid", giulia.name, { level: 2 });
  await expect(page).toHaveURL(problemPage("it", "level"));
  await page.getByRole("link", { name: t("accounts.problem.retry") }).click();
  await enter(page, "spid", giulia.name);
  await expect(page).toHaveURL(href("it", "myData"));
  await page.goto(href("it", "sessions"));
  await expect(page.getByText("SPID, livello 3").first()).toBeVisible();
});

test("level 1 is not enough to come in", async ({ page }) => {
  await page.goto(href("it", "signIn"));
  await enter(page, "spid", giulia.name, { level: 1 });
  await expect(page).toHaveURL(problemPage("it", "level"));
  await expect(page.getByRole("link", { name: giulia.name })).toHaveCount(0);
});

test("the answer of the identity provider opens the door once, and only in this browser", async ({ page, visitor }) => {
  const answered = page.waitForRequest(/\/api\/auth\/callback\//);
  await page.goto(href("it", "signIn"));
  await enter(page, "spid", giulia.name);
  await expect(page).toHaveURL(href("it", "area"));
  const callback = (await answered).url();

  await page.goto(callback);
  await expect(page).toHaveURL(problemPage("it", "expired"));
  const stranger = await visitor();
  await stranger.goto(callback);
  await expect(stranger).toHaveURL(problemPage("it", "expired"));
  expect(await stranger.context().cookies(addresses.site)).toEqual([]);
});

test("an answer to another sign-in than the latest of this browser is not taken", async ({ page }) => {
  const other = await page.context().newPage();
  await page.goto(href("en", "signIn"));
  await press(page, wordsIn("en")("accounts.signIn.spid"));
  await other.goto(href("en", "signIn"));
  await press(other, wordsIn("en")("accounts.signIn.spid"));
  await press(page, new RegExp(giulia.name));
  await expect(page).toHaveURL(problemPage("en", "state"));
});

test("nobody is led to another site", async ({ page }) => {
  for (const to of ["https://example.org/it", "//example.org", "/\\example.org", "javascript:alert(1)"]) {
    await page.goto(href("it", "signIn", {}, { to }));
    await enter(page, "spid", giulia.name);
    await expect(page).toHaveURL(href("it", "area"));
  }
});

test.describe("at the employees’ door", () => {
  test("who holds no appointment reads why they cannot come in", async ({ page }) => {
    await page.goto(href("it", "signIn"));
    await enter(page, "staff", "Dario Venturi");
    await expect(page).toHaveURL(problemPage("it", "no-appointment"));
    await expectNoViolations(page);
  });

  test("a citizen who tries the desk is shown the other door", async ({ page }) => {
    const t = wordsIn("it");
    await page.goto(href("it", "signIn"));
    await enter(page, "spid", giulia.name);
    await page.goto(href("it", "desk"));
    await expect(page).toHaveURL(problemPage("it", "staff-only"));
    await press(page, t("accounts.problem.retryStaff"));
    await press(page, /Silvia Guerrini/);
    await expect(page).toHaveURL(href("it", "desk"));
  });
});

test("the cookie is for this site alone, and no script reads it", async ({ page }) => {
  await page.goto(href("it", "signIn"));
  await enter(page, "spid", giulia.name);
  await expect(page).toHaveURL(href("it", "area"));
  const kept = await page.context().cookies(addresses.site);
  expect(kept.filter(({ name }) => name.startsWith("portico"))).toMatchObject([
    { name: "portico-session", httpOnly: true, sameSite: "Lax", path: "/" },
  ]);
});

test("without JavaScript one signs in, and out again", async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await page.goto(href("it", "myData"));
  await enter(page, "spid", giulia.name);
  await expect(page).toHaveURL(href("it", "myData"));
  await press(page, wordsIn("it")("shell.signOut"));
  await expect(page).toHaveURL(href("it", "home"));
  await page.goto(href("it", "myData"));
  await expect(page).toHaveURL(href("it", "signIn", {}, { to: href("it", "myData") }));
});
