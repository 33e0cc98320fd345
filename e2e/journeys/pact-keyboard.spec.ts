// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import type { LifeStep } from "#lib/pacts/life-workflow.ts";
import { makeSigner, signPdf } from "#lib/signatures/testing/sign.ts";
import { expect, test } from "../fixtures.ts";
import { expectToLandOn, press, tabTo, type } from "../keys.ts";
import {
  agreeToText,
  citizen,
  completeText,
  freezeTogether,
  partiesOf,
  signTogether,
  sitAtTable,
} from "../pact-text.ts";
import { photographWithPlace } from "../pictures.ts";
import { carryOut } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");

/** Keys are quicker than the browser draws: it gives up fading from one page to the next. */
test.use({ expectedProblems: /Transition was aborted/ });

const main = (page: Page) => page.getByRole("main");
const button = (page: Page, name: string | RegExp) => main(page).getByRole("button", { name }).first();
const link = (page: Page, name: string | RegExp) => main(page).getByRole("link", { name }).first();

/** What was done is told where the focus is, and the next press of Tab goes on from there. */
const expectDone = (page: Page, words: string) =>
  expectToLandOn(page, main(page).locator("[tabindex='-1']").filter({ hasText: words }));

const expectMistakes = (page: Page) => expectToLandOn(page, main(page).getByRole("alert"));

/** Chooses a file with the window that the space bar opens. */
async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent("filechooser");
  await press(page, page.locator("main [name=file]"), "Space");
  await (await chooser).setFiles(file);
}

/** What stands in a field makes room for other words. Before the page is awake they would be lost. */
async function write(page: Page, field: string, words: string) {
  await page.waitForLoadState("networkidle");
  await tabTo(page, page.locator(`main [name="${field}"]`).first());
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}

/** A day that reads the same whichever of day and month stands first: browsers differ. */
function nextSameDay(): Temporal.PlainDate {
  for (let day = today().add({ days: 2 }); ; day = day.add({ days: 1 })) if (day.day === day.month) return day;
}

const keysOf = (day: Temporal.PlainDate) => {
  const [year, month, of] = day.toString().split("-");
  return `${of}${month}${year}`;
};

test("a citizen writes the text with the office, and signs it, with the keyboard alone", async ({
  requestsOf,
  signedInAs,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id } = await sitAtTable(parties);
  await completeText(parties, id);
  await agreeToText(parties.office, href("it", "deskPactText", { id }));
  const page = await signedInAs(citizen);
  const clause = page.locator("article").first();

  await test.step("a suggestion without words is refused where the focus is, as often as it is sent", async () => {
    await page.goto(href("it", "ownPact", { id }));
    await press(page, link(page, t("pact-text.toTable")));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("pact-text.title"));
    await press(page, clause.getByRole("link").last());
    await expect(page.getByRole("heading", { name: t("pact-text.write.title") })).toBeVisible();
    await write(page, "body", " ");
    for (const _ of ["once", "again"]) {
      await press(page, button(page, t("pact-text.write.suggest")));
      await expect(main(page).getByRole("alert")).toContainText(t("fields.required"));
      await expectMistakes(page);
    }
    await press(page, main(page).getByRole("alert").getByRole("link"));
    await expectToLandOn(page, page.locator("main [name=body]"));
  });

  await test.step("it is sent, a comment too, and the clause that is agreed to takes the focus", async () => {
    await write(page, "body", "Curiamo le aiuole il primo sabato del mese.");
    await type(page, page.locator("main [name=remark]"), "Così lo sanno tutti.");
    await press(page, button(page, t("pact-text.write.suggest")));
    await expectDone(page, t("pact-text.done"));
    await type(page, page.locator("#comments [name=comment]"), "Ne parliamo lunedì?");
    await press(page, button(page, t("pact-text.comments.send")));
    await expect(page.getByText("Ne parliamo lunedì?")).toBeVisible();
    await expectDone(page, t("pact-text.done"));
    await press(page, button(page, t("pact-text.suggestion.withdraw")));
    await expectDone(page, t("pact-text.done"));
    await page.goto(href("it", "ownPactText", { id }));
    await press(page, clause.getByRole("button"));
    await expectToLandOn(page, clause);
    await expect(clause).toContainText(t("pact-text.clause.agrees", { side: "citizens" }));
    await press(page, button(page, /^Siamo d’accordo con tutte/));
    await expectDone(page, t("pact-text.done"));
    await expect(page.getByText(t("pact-text.picture.ready"))).toBeVisible();
  });

  await test.step("what is not the signed text is refused, and the signed text taken", async () => {
    await freezeTogether(parties, id);
    const text = await (await parties.office.get(`/api/pact-texts/${id}`)).body();
    const { givenName, familyName, fiscalCode } = personaCalled(citizen);
    const serialNumber = `TINIT-${fiscalCode}`;
    const signer = await makeSigner({ commonName: `${familyName} ${givenName}`.toUpperCase(), serialNumber });
    await page.goto(href("it", "ownPact", { id }));
    await press(page, link(page, t("pact-text.frozen.toSigning")));
    await press(page, button(page, t("pact-text.signing.upload")));
    await expect(main(page).getByRole("alert")).toContainText(t("files.required"));
    await expectMistakes(page);
    await choose(page, { name: "patto.pdf", mimeType: "application/pdf", buffer: text });
    await press(page, button(page, t("pact-text.signing.upload")));
    await expectMistakes(page);
    await choose(page, { name: "firmato.pdf", mimeType: "application/pdf", buffer: await signPdf(text, signer) });
    await press(page, button(page, t("pact-text.signing.upload")));
    await expectDone(page, t("pact-text.signing.uploaded"));
    await expect(page.locator("#who")).toContainText(t("pact-text.signatureState.standing"));
  });
});

test("a citizen keeps a pact going with the keyboard alone, and a volunteer enrols", async ({
  requestsOf,
  signedInAs,
}) => {
  test.slow();
  const parties = await partiesOf(requestsOf);
  const { id, number } = await sitAtTable(parties);
  await signTogether(parties, id);
  const page = await signedInAs(citizen);
  const begin = (step: LifeStep) => press(page, link(page, t(`pact-life.steps.${step}.title`)));
  const send = (step: LifeStep) => press(page, button(page, t(`pact-life.steps.${step}.submit`)));
  const done = () => expectDone(page, t("pact-life.done"));
  const screens = page.getByRole("navigation", { name: t("pact-life.title") });
  const field = (name: string) => page.locator(`main [name="${name}"]`).first();

  await test.step("an activity is planned; sent empty twice, the focus is at the mistakes twice", async () => {
    await page.goto(href("it", "ownPact", { id }));
    await press(page, link(page, t("pact-life.groups.activities")));
    await begin("plan-activity");
    for (const _ of ["once", "again"]) {
      await send("plan-activity");
      await expectMistakes(page);
      await tabTo(page, field("places"));
    }
    await page.keyboard.press("Shift+Tab");
    await type(page, field("title"), "Piantiamo la siepe");
    await type(page, field("description"), "Si pianta la siepe lungo il muro.");
    await type(page, field("place"), "Via dei Tigli");
    await type(page, field("day"), keysOf(nextSameDay()));
    await type(page, field("time"), "0900A");
    await type(page, field("endTime"), "1100A");
    await type(page, field("places"), "3");
    await send("plan-activity");
    await done();
    await expect(page.getByRole("heading", { name: "Piantiamo la siepe" })).toBeVisible();
  });

  await test.step("the log takes a photograph", async () => {
    await begin("log-work");
    await type(page, field("hours"), "1:30");
    await type(page, field("people"), "4");
    await type(page, field("done"), "Preparata la buca per la siepe.");
    await choose(page, { name: "siepe.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() });
    await type(page, field("alternative"), "La buca lungo il muro");
    await send("log-work");
    await done();
    await expect(page.getByRole("img", { name: "La buca lungo il muro" })).toBeVisible();
  });

  await test.step("something is asked for, and what is lent is confirmed one after the other", async () => {
    const lend = (what: string) =>
      carryOut(parties.office, href("it", "deskPactLifeStep", { id, step: "lend" }), "lentOn", {
        what,
        quantity: "1",
        lentOn: today().toString(),
        dueOn: "",
      });
    await lend("Carriola");
    await lend("Tubo per l’acqua");
    await press(page, screens.getByRole("link", { name: t("pact-life.groups.requests") }));
    await begin("make-request");
    await press(page, field("kind"), "Space");
    await type(page, field("what"), "Due sacchi di terriccio.");
    await send("make-request");
    await done();
    for (const left of [1, 0]) {
      await press(page, button(page, t("pact-life.steps.confirm-loan.submit")));
      await expect(button(page, t("pact-life.steps.confirm-loan.submit"))).toHaveCount(left);
      await done();
    }
  });

  await test.step("a report is kept, to be gone on with", async () => {
    await press(page, screens.getByRole("link", { name: t("pact-life.groups.reports") }));
    await begin("save-report");
    await type(page, field("objectives"), "Tenere vive le aiuole.");
    await type(page, field("actions"), "Un sabato al mese.");
    await send("save-report");
    await expectDone(page, t("pact-life.reports.saved"));
    await expect(field("actions")).toHaveValue("Un sabato al mese.");
  });

  await test.step("a volunteer enrols from the public page, and takes the name out again", async () => {
    const volunteer = await signedInAs("chiara-malvezzi");
    await volunteer.goto(href("it", "pact", { number }));
    await press(volunteer, link(volunteer, new RegExp(`${t("pact-life.publicPage.enrol")}.*siepe`)));
    await expect(volunteer.getByRole("heading", { level: 1 })).toHaveText(t("pact-life.enrol.title"));
    await press(volunteer, button(volunteer, t("pact-life.enrol.submit")));
    await expectDone(volunteer, t("pact-life.own.done.enrolled"));
    await press(volunteer, button(volunteer, new RegExp(`${t("pact-life.own.leave")}.*siepe`)));
    await expectDone(volunteer, t("pact-life.own.done.left"));
  });
});
