// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Role } from "#lib/kernel/actor.ts";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";

const rooms = ["deskRules", "deskPeople", "deskAssociations"] as const;

const refusals = {
  deskRules: "rules.refusals.notReader",
  deskPeople: "organisation.refusals.notReader",
  deskAssociations: "associations.refusals.notReader",
} as const;

const staff: [who: string, role: Role, entersRooms: boolean][] = [
  ["silvia-guerrini", "participation-officer", true],
  ["davide-moretti", "moderator", false],
  ["marco-tanzini", "unit-referent", false],
  ["elena-baroncelli", "trainer", false],
  ["paolo-ricciarelli", "guarantor", true],
  ["francesca-orlandi", "administrator", true],
];

for (const [who, role, enters] of staff) {
  test(`what the desk opens to the ${role}, and what it says of the rest`, async ({ signedInAs }) => {
    test.slow();
    const page = await signedInAs(who);
    for (const locale of locales) {
      const t = wordsIn(locale);
      await page.goto(href(locale, "desk"));
      await expect(page.getByText(t("cases.queue.nothingHere"))).toBeVisible({
        visible: role === "trainer" || role === "moderator",
      });
      for (const room of rooms) {
        await expect(page.getByRole("link", { name: t(`shell.deskNav.${room}`), exact: true })).toHaveCount(
          enters ? 1 : 0,
        );
      }
    }
    for (const room of rooms) {
      const t = wordsIn("it");
      await page.goto(href("it", room));
      await expect(page.getByText(t(refusals[room]))).toBeVisible({ visible: !enters });
      // What is opened, axe sees in pages.spec.ts; every refusal looks the same.
      if (role === "trainer") await expectNoViolations(page);
    }
  });
}

test("a referent sees the cases of their service, and is told that others are not theirs", async ({ signedInAs }) => {
  const t = wordsIn("it");
  const referent = await signedInAs("marco-tanzini");
  await referent.goto(href("it", "desk"));
  const mine = await referent.locator("tbody tr").allTextContents();
  expect(mine.length).toBeGreaterThan(0);
  for (const row of mine) expect(row).toContain("Servizio Mobilità");

  const officer = await signedInAs("silvia-guerrini");
  await officer.goto(`${href("it", "desk")}?kind=proposal`);
  await officer.locator("tbody tr", { hasNotText: "Servizio Mobilità" }).first().getByRole("link").click();
  await expect(officer.getByRole("heading", { name: t("cases.page.clock") })).toBeVisible();
  await referent.goto(officer.url());
  await expect(referent.getByText(t("cases.refusals.notInSight"))).toBeVisible();
  await expect(referent.getByRole("heading", { name: t("cases.page.author") })).toHaveCount(0);
});

test("the guarantor reads a case, sees no contact details, and can do nothing with it", async ({ signedInAs }) => {
  const t = wordsIn("it");
  const page = await signedInAs("paolo-ricciarelli");
  await page.goto(`${href("it", "desk")}?kind=proposal`);
  await page.locator("tbody").getByRole("link").first().click();
  await expect(page.getByText(t("cases.page.contactHidden"))).toBeVisible();
  await expect(page.getByText(t("examination.steps.nothing"))).toBeVisible();
  const heldBack = page.getByRole("listitem").filter({ hasText: t("proposals.refusals.notExaminer") });
  await expect(heldBack).toHaveCount(0);
  await page.locator("main summary").first().click();
  await expect(heldBack.first()).toBeVisible();
  await expectNoViolations(page);
});

test("a citizen is told that the desk is for employees, a visitor is led to sign in", async ({ page, signedInAs }) => {
  const citizen = await signedInAs("giulia-ferrandi");
  await citizen.goto(href("it", "desk"));
  await expect(citizen).toHaveURL(new RegExp(href("it", "signInProblem")));
  await page.goto(href("it", "deskRule", { key: "proposals.answer-term" }));
  await expect(page).toHaveURL(new RegExp(href("it", "signIn")));
});

test("wrong addresses of the desk are not found, and say so without JavaScript", async ({ signedInAs }) => {
  const page = await signedInAs("silvia-guerrini", { javaScriptEnabled: false });
  const nobody = crypto.randomUUID();
  for (const address of [
    href("it", "deskCase", { id: nobody }),
    href("it", "deskCase", { id: "1' or '1'='1" }),
    href("it", "deskCaseStep", { id: nobody, step: "answer" }),
    href("it", "deskOpinion", { id: nobody }),
    href("it", "deskRule", { key: "__proto__" }),
    href("it", "deskPerson", { id: nobody }),
    href("it", "deskAssociation", { id: "%00" }),
    href("it", "desk", {}, { show: "everything" }),
    href("it", "desk", {}, { page: "-1" }),
    href("it", "deskPeople", {}, { role: "king" }),
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsIn("it")("office.notFound.title"));
  }
});
