// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { LifeGroup, LifeStep } from "#lib/pacts/life-workflow.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { photographWithPlace } from "../pictures.ts";
import { wordsIn } from "../proposal.ts";

/** Whose pact of the demonstration it is, and who answers for it. */
const [author, officer, volunteer] = ["amina-dembele", "silvia-guerrini", "tommaso-bellandi"] as const;
const title = "Un orto condiviso dietro la stazione";

type Side = { page: Page; locale: Locale; from: "own" | "desk"; id: string };

/** The pages of one pact, as one side sees them. */
function sideOf({ page, locale, from, id }: Side) {
  const t = wordsIn(locale);
  const screen = (group: LifeGroup) =>
    page.goto(href(locale, from === "own" ? "ownPactLife" : "deskPactLife", { id, group }));
  const press = async (name: string | RegExp) => {
    await page.getByRole("button", { name, exact: true }).first().click();
    await expect(page.getByRole("status").filter({ hasText: t("pact-life.done") })).toBeVisible();
  };
  const fill = async (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      const field = page.locator(`[name="${name}"]`);
      if ((await field.first().getAttribute("type")) === "radio") {
        await page.locator(`[name="${name}"][value="${value}"]`).check();
      } else if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
      else await field.fill(value);
    }
  };
  return {
    t,
    page,
    screen,
    press,
    fill,
    /** Follows the button of a step and sends its form. */
    async take(step: LifeStep, values: Record<string, string>) {
      await page
        .getByRole("link", { name: t(`pact-life.steps.${step}.title`) })
        .first()
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`pact-life.steps.${step}.title`));
      await fill(values);
      await press(t(`pact-life.steps.${step}.submit`));
    },
  };
}

async function pactOf(page: Page): Promise<{ id: string; number: string }> {
  await page.goto(href("it", "ownPacts"));
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const id = /([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  const number = /(2\d{3}-\d{6})/.exec((await page.locator("main").textContent()) ?? "")?.[1] ?? "";
  return { id, number };
}

test("a pact lives: activities, requests, loans, and a report that the office accepts", async ({
  signedInAs,
  visitor,
}) => {
  test.slow();
  const area = await signedInAs(author, { javaScriptEnabled: false });
  const { id, number } = await pactOf(area);
  const citizens = sideOf({ page: area, locale: "it", from: "own", id });
  const desk = await signedInAs(officer);
  const office = sideOf({ page: desk, locale: "en", from: "desk", id });
  const day = today().add({ days: 20 }).toString();

  await test.step("without JavaScript the citizens plan an activity, and mistakes lose nothing", async () => {
    await citizens.screen("activities");
    await area.getByRole("link", { name: citizens.t("pact-life.steps.plan-activity.title") }).click();
    const description = "Si pianta la siepe nuova lungo il muro.";
    const times = { time: "16:00", endTime: "15:00" };
    await citizens.fill({
      title: "Piantiamo la siepe",
      description,
      place: "Via della Stazione",
      day,
      ...times,
      places: "1",
    });
    await area.getByRole("button", { name: citizens.t("pact-life.steps.plan-activity.submit") }).click();
    await expect(area.locator("main").getByRole("alert")).toContainText(citizens.t("pact-life.problems.endTime"));
    await expect(area.locator("[name=description]")).toHaveValue(description);
    await citizens.fill({ endTime: "18:00" });
    await citizens.press(citizens.t("pact-life.steps.plan-activity.submit"));
    await expect(area.getByRole("heading", { name: "Piantiamo la siepe" })).toBeVisible();
  });

  await test.step("a minor takes the only place, with an adult, and the page says that it is taken", async () => {
    const young = await signedInAs(volunteer);
    await young.goto(href("it", "pact", { number }));
    await young.getByRole("link", { name: new RegExp(`${citizens.t("pact-life.publicPage.enrol")}.*siepe`) }).click();
    await expect(young.getByRole("heading", { level: 1 })).toBeVisible();
    await young.getByRole("button", { name: citizens.t("pact-life.enrol.submit") }).click();
    await expect(young.locator("main").getByRole("alert")).toContainText(citizens.t("pact-life.problems.adult"));
    await young.getByLabel(citizens.t("pact-life.enrol.adultName")).fill("Laura Bellandi");
    await young.getByLabel(citizens.t("pact-life.enrol.adultContact")).fill("333 0000000");
    await expectNoViolations(young);
    await young.getByRole("button", { name: citizens.t("pact-life.enrol.submit") }).click();
    await expect(young.getByText(citizens.t("pact-life.own.done.enrolled"))).toBeVisible();
    await expectNoViolations(young);
    await young.goto(href("it", "pact", { number }));
    await expect(young.getByText("1 di 1 posti presi")).toBeVisible();
    await citizens.screen("activities");
    await expect(area.getByText("Laura Bellandi")).toBeAttached();
  });

  await test.step("the log takes a photograph with its words", async () => {
    await area.getByRole("link", { name: citizens.t("pact-life.steps.log-work.title") }).click();
    const photo = { name: "siepe.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() };
    await area.locator("[name=file]").setInputFiles(photo);
    await citizens.fill({ hours: "1:30", people: "4", done: "Preparata la buca per la siepe." });
    await citizens.fill({ alternative: "La buca lungo il muro" });
    await citizens.press(citizens.t("pact-life.steps.log-work.submit"));
    await expect(area.getByRole("img", { name: "La buca lungo il muro" })).toBeVisible();
  });

  await test.step("a request is answered, and what is lent is confirmed", async () => {
    await citizens.screen("requests");
    await citizens.take("make-request", { kind: "material", what: "Due carriole per la terra." });
    await office.screen("requests");
    await expectNoViolations(desk);
    await office.take("answer-request", { outcome: "granted", answer: "Si ritirano al magazzino comunale." });
    const tomorrow = today().add({ days: 1 }).toString();
    await office.take("lend", { what: "Carriola", quantity: "2", lentOn: today().toString(), dueOn: tomorrow });
    await desk.goto(href("en", "deskPacts", {}, { show: "life" }));
    const due = desk.getByRole("row", { name: new RegExp(title) });
    await expect(due).toContainText(office.t("cases.due.due-soon", { days: 1 }));
    await expectNoViolations(desk);
    await due.getByRole("link", { name: office.t("pact-life.dues.kinds.loan") }).click();
    await expect(desk.getByRole("heading", { level: 1 })).toHaveText(office.t("pact-life.groups.requests"));
    await area.goto(href("it", "ownPact", { id }));
    await expect(area.getByRole("link", { name: citizens.t("pact-life.dues.kinds.loan") }).first()).toBeVisible();
    await citizens.screen("requests");
    await citizens.press(/^Confermo.*Carriola$/);
    await office.screen("requests");
    await office.take("take-back", { returnedOn: today().toString(), condition: "good", conditionNote: "" });
  });

  await test.step("the office goes to look, without a photograph", async () => {
    await office.screen("meetings");
    const findings = "La siepe nuova cresce e i cassoni sono in ordine.";
    await office.take("record-visit", { visitedOn: today().toString(), findings });
    await expect(desk.getByText(findings)).toBeVisible();
  });

  await test.step("the insurance list has names for the two sides alone, and no formulas for a spreadsheet", async () => {
    await citizens.screen("requests");
    await citizens.take("insure", { name: "=Rosa Verdi", birthDate: "1990-02-03", fromDay: today().toString() });
    const [download] = await Promise.all([
      area.waitForEvent("download"),
      area.getByRole("button", { name: citizens.t("pact-life.insured.download") }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`assicurati-${number}.csv`);
    const stream = await download.createReadStream();
    expect(Buffer.concat(await stream.toArray()).toString()).toContain("'=Rosa Verdi,1990-02-03");
  });

  await test.step("the yearly report is saved, sent, given back and accepted, and everyone reads it", async () => {
    await citizens.screen("reports");
    await area.getByRole("link", { name: /Scrivi il rendiconto.*Rendiconto annuale/ }).click();
    const inEnglish = await area.locator('header nav a[hreflang="en"]').getAttribute("href");
    expect((await area.request.get(inEnglish ?? "")).status(), "the same report in English").toBe(200);
    await citizens.fill({ objectives: "Tenere viva l’area.", actions: "Un sabato al mese." });
    await area.getByRole("button", { name: citizens.t("pact-life.steps.save-report.submit"), exact: true }).click();
    await expect(area.getByText(citizens.t("pact-life.reports.saved"))).toBeVisible();
    await expect(area.locator("[name=actions]")).toHaveValue("Un sabato al mese.");
    await area.getByRole("button", { name: citizens.t("pact-life.steps.submit-report.submit") }).click();
    await expect(area.locator("main").getByRole("alert")).toBeVisible();
    await citizens.fill({ results: "Quindici cassoni coltivati.", resources: "Duecentoventi ore di lavoro." });
    await area.getByRole("button", { name: citizens.t("pact-life.steps.save-report.submit"), exact: true }).click();
    await expect(area.locator("[name=results]")).toHaveValue("Quindici cassoni coltivati.");
    await citizens.press(citizens.t("pact-life.steps.submit-report.submit"));
    await office.screen("reports");
    await office.take("decide-report", { decision: "returned", decisionNote: "Quante famiglie partecipano?" });
    await citizens.screen("reports");
    await expect(area.getByText("Quante famiglie partecipano?")).toBeVisible();
    await area.getByRole("link", { name: /Scrivi il rendiconto.*Rendiconto annuale/ }).click();
    await citizens.fill({ beneficiaries: "Quaranta famiglie." });
    await area.getByRole("button", { name: citizens.t("pact-life.steps.save-report.submit"), exact: true }).click();
    await citizens.press(citizens.t("pact-life.steps.submit-report.submit"));
    await office.screen("reports");
    await office.take("decide-report", { decision: "accepted", decisionNote: "" });
    await expectNoViolations(desk);
    const everyone = await visitor();
    await everyone.goto(href("it", "pact", { number }));
    await everyone
      .getByText(/Rendiconto annuale, dal/)
      .last()
      .click();
    await expect(everyone.getByText("Quaranta famiglie.")).toBeVisible();
    await expectNoViolations(everyone);
  });
});

test("a dispute is settled before a committee of three, and the public reads nothing of it", async ({
  signedInAs,
  visitor,
}) => {
  test.slow();
  const area = await signedInAs(author);
  const { id, number } = await pactOf(area);
  const citizens = sideOf({ page: area, locale: "it", from: "own", id });
  const desk = await signedInAs(officer);
  const office = sideOf({ page: desk, locale: "it", from: "desk", id });
  const { t } = citizens;

  await citizens.screen("conciliation");
  await citizens.take("open-dispute", { matter: "La presa d’acqua promessa non è mai arrivata." });
  await citizens.take("name-member", { seat: "citizens", name: "Ada Bianchi" });
  await citizens.take("name-member", { seat: "third", name: "Carla Neri" });
  await office.screen("conciliation");
  await office.take("name-member", { seat: "administration", name: "Ugo Conti" });
  await office.press(t("pact-life.steps.agree-third.submit"));
  await office.take("propose", { proposal: "La presa d’acqua si fa entro tre mesi." });
  await expectNoViolations(desk);
  await office.take("answer-proposed", { acceptance: "accepted" });
  await citizens.screen("conciliation");
  await expectNoViolations(area);
  await citizens.take("answer-proposed", { acceptance: "accepted" });
  await expect(area.getByText(t("pact-life.closings.settled"))).toBeVisible();

  const everyone = await visitor();
  await everyone.goto(href("en", "pact", { number }));
  await expect(everyone.getByText("A conciliation was asked for")).toBeVisible();
  await expect(everyone.getByText("Conciliation settled")).toBeVisible();
  await expect(everyone.locator("main")).not.toContainText(/presa d’acqua si fa|Carla Neri/);
  await expectNoViolations(everyone);
});
