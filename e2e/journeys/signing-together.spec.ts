// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { photographWithPlace } from "../pictures.ts";
import { atStep, attach, bodyField, fact, goOn, newIdea, numberOnReceipt, titleField, wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const author = personaCalled("giulia-ferrandi");
const friend = personaCalled("tommaso-bellandi");
const t = wordsIn("it");
const phone = { viewport: { width: 360, height: 780 } };

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The address of the page in a mail, without the host. */
function linkIn(text: string): string {
  const url = /https?:\S+\/invito\S*/.exec(text)?.[0];
  if (!url) throw new Error("the mail has no link");
  const { pathname, search } = new URL(url);
  return pathname + search;
}

test("a citizen files by steps on a phone with a place and two attachments, and a friend signs with her", async ({
  signedInAs,
  visitor,
}) => {
  test.slow();
  const idea = newIdea();
  const page = await signedInAs(author.id, phone);

  await test.step("what: a title and a text", async () => {
    await page.goto(href("it", "newProposal"));
    await titleField(page, t).fill(idea.title);
    await bodyField(page, t).fill(idea.body);
    await goOn(page, t);
  });

  await test.step("where: a finger on the map finds the neighbourhood", async () => {
    await atStep(page, t, "where");
    await page.getByLabel(t("proposals.form.topic")).selectOption("green");
    const map = page.getByRole("button", { name: t("filing.where.map.name") });
    const box = await map.boundingBox();
    if (!box) throw new Error("the map is not there");
    await map.click({ position: { x: 4, y: 4 } });
    await expect(page.getByText(t("filing.where.map.outside"))).toBeVisible();
    await goOn(page, t);
    await expect(page.getByRole("alert").filter({ hasText: t("filing.refusals.outside") })).toBeVisible();
    await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
    await expect(page.getByText(/^Punto nel quartiere /)).toBeVisible();
    await expectNoViolations(page);
    await goOn(page, t);
  });

  await test.step("attachments: two, each with what it shows", async () => {
    await atStep(page, t, "attachments");
    for (const name of ["davanti.jpg", "dietro.jpg"]) {
      const file = { name, mimeType: "image/jpeg", buffer: await photographWithPlace() };
      await attach(page, t, file, `Il prato, ${name}`);
      await expect(page.getByRole("link", { name })).toBeVisible();
    }
    await page.getByRole("link", { name: t("filing.attachments.continue"), exact: true }).click();
  });

  const address = `${randomUUID().slice(0, 8)}@posta.example`;
  const link = await test.step("who: a friend is invited by mail", async () => {
    await atStep(page, t, "who");
    await page.getByLabel(t("filing.coAuthors.email")).fill(address);
    await press(page, t("filing.coAuthors.invite"));
    await expect(page.getByRole("status").filter({ hasText: t("filing.coAuthors.sent") })).toBeVisible();
    await goOn(page, t);
    const mail = await theMailTo(address, author.name);
    expect(mail.text).not.toContain(idea.title);
    return linkIn(mail.text);
  });

  await test.step("a part is changed from the summary, which one comes back to", async () => {
    await page.getByRole("link", { name: t("filing.summary.editLabel", { step: t("filing.steps.what") }) }).click();
    await bodyField(page, t).fill(`${idea.body} Anche per i cani.`);
    await goOn(page, t);
    await expect(page.getByText("Anche per i cani.")).toBeVisible();
    await expect(fact(page, t("filing.summary.attachments"))).toContainText("Il prato, dietro.jpg");
    await expect(fact(page, t("filing.summary.coAuthors"))).toContainText(address);
    await expectNoViolations(page);
  });

  await test.step("a stranger with the link learns nothing", async () => {
    const stranger = await visitor();
    await stranger.goto(link);
    await expect(stranger.getByText(t("filing.invitation.generic"))).toBeVisible();
    await expect(stranger.getByText(idea.title)).toHaveCount(0);
    await expect(stranger.getByText(author.familyName)).toHaveCount(0);
  });

  const signer = await signedInAs(friend.id, phone);
  await test.step("the friend reads it, accepts, and finds it in his area", async () => {
    await signer.goto(link);
    await expect(signer.getByRole("heading", { name: idea.title })).toBeVisible();
    await expectNoViolations(signer);
    await press(signer, t("filing.invitation.accept"));
    await expect(signer.getByRole("status").filter({ hasText: t("filing.coAuthors.joinedNow") })).toBeVisible();
    await signer.goto(href("it", "area"));
    await signer.getByRole("link", { name: idea.title }).click();
    await expect(signer.getByText("Anche per i cani.")).toBeVisible();
    await expect(signer.getByRole("button", { name: t("proposals.review.submit") })).toHaveCount(0);
  });

  await test.step("the link is spent, for him and for everybody else", async () => {
    for (const who of [signer, await signedInAs("amina-dembele")]) {
      expect((await who.goto(link))?.status()).toBe(404);
      await expect(who.getByRole("heading", { name: t("filing.invitation.invalidTitle") })).toBeVisible();
      await expect(who.getByText(idea.title)).toHaveCount(0);
    }
  });

  const number = await test.step("she sends it", async () => {
    await page.reload();
    await press(page, t("proposals.review.submit"));
    return numberOnReceipt(page, t);
  });

  await test.step("the receipt is a PDF for those who sign and the office, and there is none for others", async () => {
    const download = page.getByRole("link", { name: t("filing.receipt.download") });
    const receipt = (await download.getAttribute("href")) ?? "";
    for (const who of [page, signer, await signedInAs("silvia-guerrini")]) {
      const answer = await who.request.get(receipt);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-type"]).toBe("application/pdf");
      expect((await answer.body()).toString("latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
    }
    for (const who of [await visitor(), await signedInAs("amina-dembele"), await signedInAs("elena-baroncelli")]) {
      expect((await who.request.get(receipt)).status()).toBe(404);
    }
    const mail = await theMailTo(author.email ?? "", number);
    expect(mail.attachments?.map(({ fileName }) => fileName)).toEqual([`ricevuta-${number}.pdf`]);
  });

  await test.step("both names stand on the public page, and he cannot support what he signs", async () => {
    await signer.goto(href("it", "proposal", { number }));
    await expect(fact(signer, t("proposals.page.author"))).toHaveText(author.name);
    await expect(fact(signer, t("proposals.page.signers"))).toHaveText(friend.name);
    await expect(signer.getByText(t("proposals.refusals.ownProposal"))).toBeVisible();
  });
});

test("a draft changed on two devices loses neither text", async ({ signedInAs }) => {
  const idea = newIdea();
  const here = await signedInAs(author.id);
  await here.goto(href("it", "newProposal"));
  await titleField(here, t).fill(idea.title);
  await press(here, t("proposals.form.save"));
  await expect(here.getByText(t("proposals.form.saved"))).toBeVisible();

  const there = await signedInAs(author.id);
  await there.goto(here.url());
  await bodyField(there, t).fill("Scritto sul telefono, in autobus.");
  // Its address says already that the draft was saved, by the first device: what tells is the answer.
  const saved = there.waitForResponse((answer) => answer.request().method() === "POST");
  await press(there, t("proposals.form.save"));
  await saved;
  await expect(there.getByText(t("proposals.form.saved"))).toBeVisible();

  await bodyField(here, t).fill("Scritto sul computer, a casa.");
  await press(here, t("proposals.form.save"));
  await expect(here.getByText(t("filing.conflict.title"))).toBeVisible();
  await expect(here.getByText("Scritto sul telefono, in autobus.")).toBeVisible();
  await expect(bodyField(here, t)).toHaveValue("Scritto sul computer, a casa.");
  await expectNoViolations(here);
  await press(here, t("proposals.form.save"));
  await expect(here.getByText(t("filing.conflict.title"))).toBeHidden();
  await there.reload();
  await expect(bodyField(there, t)).toHaveValue("Scritto sul computer, a casa.");

  const place = href("it", "placeProposal", { id: /([0-9a-f-]{36})/.exec(here.url())?.[1] ?? "" });
  const topic = (page: Page) => page.getByRole("combobox", { name: t("proposals.form.topic") });
  for (const page of [here, there]) await page.goto(place);
  await topic(there).selectOption("green");
  const chosen = (await topic(there).locator("option:checked").textContent()) ?? "";
  await press(there, t("proposals.form.save"));
  await expect(there.getByText(t("proposals.form.saved"))).toBeVisible();
  await topic(here).selectOption("mobility");
  await press(here, t("proposals.form.save"));
  await expect(here.getByRole("main").getByRole("alert")).toContainText(chosen);
  await expect(topic(here)).toHaveValue("mobility");
});
