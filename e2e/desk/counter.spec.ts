// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from "@playwright/test";
import { people } from "#demo/valfiorita/people.ts";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { enterLines, handIn, issueSheets } from "../paper.ts";
import { formWith, send } from "../plain-form.ts";
import { file, newIdea, numberOnReceipt, toSummary, wordsIn, write } from "../proposal.ts";
import { personaCalled } from "../sign-in.ts";

const t = wordsIn("it");

const officer = "silvia-guerrini";

/** What the clerk reads on a line of somebody who lives in Valfiorita. */
const lineOf = ({
  fiscalCode,
  givenName,
  familyName,
}: {
  fiscalCode: string;
  givenName: string;
  familyName: string;
}) => ({
  reading: "readable",
  fiscalCode,
  givenName,
  familyName,
});

const numberIn = (page: Page) => /\d{4}-\d{6}/.exec(page.url())?.[0] ?? "";

test("a petition from its start to its deposit, signed on line and on a sheet of paper", async ({
  signedInAs,
  requestsOf,
}) => {
  test.slow();
  const idea = newIdea("Una rampa");
  const [administrator, clerk] = await Promise.all([requestsOf("francesca-orlandi"), requestsOf(officer)]);
  await test.step("the council of this test asks the Giunta's petitions for four signatures", async () => {
    const rule = { value: "4", validFrom: today().toString(), referenceIt: "Delibera di prova", referenceEn: "A test" };
    const address = href("it", "deskChangeRule", { key: "petitions.signatures-executive" }, rule);
    const form = await formWith(administrator, address, "validFrom").catch(() => null);
    if (form) await send(administrator, form, {});
  });

  const promoter = await signedInAs("giulia-ferrandi");
  await test.step("the promoter chooses what it is and to whom, and files it", async () => {
    await promoter.goto(href("it", "startProposal"));
    await promoter.getByRole("radio", { name: t("proposals.kind.petition") }).check();
    await promoter.getByRole("button", { name: t("petitions.start.submit") }).click();
    await expect(promoter.getByRole("main").getByRole("alert")).toContainText(t("fields.required"));
    await promoter.getByRole("radio", { name: t("proposals.addressee.executive") }).check();
    await promoter.getByRole("button", { name: t("petitions.start.submit") }).click();
    await expect(promoter.getByText(t("proposals.kind.petition"), { exact: false }).first()).toBeVisible();
    await write(promoter, t, idea);
    await toSummary(promoter, t);
    await promoter.getByRole("button", { name: t("proposals.review.submit") }).click();
    await numberOnReceipt(promoter, t);
    await promoter.getByRole("link", { name: t("proposals.receipt.seePublic") }).click();
    await expect(promoter.getByText(t("petitions.progress.of", { count: 1, needed: 4 }))).toBeVisible();
    await expect(promoter.getByText(t("petitions.sign.done"))).toBeVisible();
  });
  const number = numberIn(promoter);

  await test.step("another signs on line", async () => {
    const signer = await signedInAs("tommaso-bellandi");
    // Before the page knows who is there, the same link leads to the page that signs without JavaScript.
    const known = signer.waitForResponse(/\/api\/supports\?/);
    await signer.goto(href("it", "proposal", { number }));
    await (await known).finished();
    await signer.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    await signer.getByRole("link", { name: t("petitions.sign.button"), exact: true }).click();
    await expect(signer.getByRole("status").getByText(t("petitions.sign.done"))).toBeVisible();
    await expectNoViolations(signer);
  });

  await test.step("a sheet with doubles, an unreadable line and somebody unknown makes it enough", async () => {
    const desk = await signedInAs(officer);
    await desk.goto(href("it", "deskCounter"));
    await desk.getByRole("link", { name: idea.title }).click();
    const id = /([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? "";
    const [code = ""] = await issueSheets(clerk, id, 1);
    const pdf = `/api/proposals/${id}/sheets?codes=${code}&locale=it`;
    expect((await clerk.get(pdf)).headers()["content-type"]).toBe("application/pdf");
    expect((await administrator.get(pdf)).status()).toBe(404);
    const sheet = await handIn(clerk, code.toLowerCase());
    const [one, other] = people.slice(60);
    const unknown = { fiscalCode: "RSSMRA80A01H501U", givenName: "Mario", familyName: "Rossi" };
    if (!one || !other) throw new Error("Valfiorita is empty");
    const found = await enterLines(clerk, sheet, [
      lineOf({ ...personaCalled("tommaso-bellandi"), fiscalCode: personaCalled("tommaso-bellandi").fiscalCode ?? "" }),
      { reading: "unreadable" },
      lineOf(unknown),
      lineOf(one),
      lineOf(one),
      lineOf(other),
    ]);
    expect(found).toContain(t("petitions.sheets.done.reached"));
    await desk.goto(href("it", "deskSheet", { id: sheet }));
    const rows = desk.getByRole("row");
    await expect(rows.nth(1)).toContainText(t("petitions.sheets.findings.signed-elsewhere"));
    await expect(rows.nth(2)).toContainText(t("petitions.sheets.findings.unreadable"));
    await expect(rows.nth(3)).toContainText(t("petitions.sheets.findings.unknown-person"));
    await expect(rows.nth(4)).toContainText(t("petitions.sheets.findings.valid"));
    await expect(rows.nth(5)).toContainText(t("petitions.sheets.findings.double-on-sheet"));
    await expect(rows.nth(6)).toContainText(t("petitions.sheets.findings.valid"));
    await expectNoViolations(desk);
  });

  await test.step("it is deposited, and everyone reads so", async () => {
    await promoter.goto(href("it", "proposal", { number }));
    await expect(promoter.getByText(t("petitions.timeline.deposited", { signatures: 4 }))).toBeVisible();
    await expectNoViolations(promoter);
  });
});

test("who comes to the counter without a digital identity finds it all when they sign in one day", async ({
  signedInAs,
}) => {
  test.slow();
  const supported = newIdea("Una pista");
  const number = await file(await signedInAs("giulia-ferrandi"), "it", supported);
  const own = newIdea("Un dondolo");
  const { fiscalCode, givenName, familyName, birthDate } = personaCalled("ivo-santarelli");

  const desk = await signedInAs(officer);
  const button = (name: string) => desk.getByRole("button", { name, exact: true });
  await test.step("the officer finds nobody, and registers them", async () => {
    await desk.goto(href("it", "deskCounter", {}, { q: "Nessuno Mai" }));
    await expect(desk.getByText(t("counter.none"))).toBeVisible();
    await desk.getByRole("link", { name: t("counter.register") }).click();
    await desk.getByLabel(t("counter.fiscalCode")).fill("RSSMRA80A01H501Z");
    await button(t("counter.registerSubmit")).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("fields.fiscalCode"));
    await desk.getByLabel(t("counter.fiscalCode")).fill(fiscalCode ?? "");
    await desk.getByLabel(t("counter.familyName")).fill(familyName);
    await desk.getByLabel(t("counter.givenName"), { exact: true }).fill(givenName);
    await desk.getByLabel(t("counter.birthDate")).fill(birthDate);
    await button(t("counter.registerSubmit")).click();
    await expect(desk.getByText(t("counter.may"), { exact: true })).toBeVisible();
    await expectNoViolations(desk);
  });

  await test.step("they support, with the form they signed, and get a receipt", async () => {
    await desk.getByLabel(t("counter.number")).fill(number);
    const form = { name: "modulo.png", mimeType: "image/png", buffer: pixel };
    await desk.getByLabel(t("counter.form")).setInputFiles(form);
    await button(t("counter.supportSubmit")).click();
    await expect(desk.getByText(t("counter.done"))).toBeVisible();
    await expect(desk.getByText(number, { exact: true })).toBeVisible();
    await desk.getByRole("link", { name: t("counter.back") }).click();
    await expect(desk.getByRole("link", { name: t("counter.open") })).toBeVisible();
  });

  await test.step("they file, by the same term as on line", async () => {
    await desk.getByRole("link", { name: t("counter.file") }).click();
    await desk.getByLabel(t("counter.titleField")).fill(own.title);
    await desk.getByLabel(t("counter.body"), { exact: true }).fill(own.body);
    await desk.getByLabel(t("counter.topic")).selectOption("green");
    await button(t("counter.fileSubmit")).click();
    await expect(desk.getByText(t("counter.receiptDue"))).toBeVisible();
  });

  await test.step("signed in by SPID, they are the same person", async () => {
    const person = await signedInAs("ivo-santarelli");
    await person.goto(href("it", "area"));
    await expect(person.getByRole("link", { name: own.title })).toBeVisible();
    await expect(person.getByRole("link", { name: supported.title })).toBeVisible();
    await person.goto(href("it", "proposal", { number }));
    await expect(person.getByText(t("proposals.support.done"))).toBeVisible();
  });
});

test("who presses the button while a mistyped code is marked sends the form, though all of it is in view", async ({
  signedInAs,
}) => {
  const desk = await signedInAs(officer, { viewport: { width: 1280, height: 1800 } });
  await desk.goto(href("it", "deskRegisterPerson"));
  await desk.getByLabel(t("counter.fiscalCode")).fill("RSSMRA80A01H501Z");
  // As long as a hand takes.
  await desk.getByRole("button", { name: t("counter.registerSubmit"), exact: true }).click({ delay: 150 });
  const mistakes = desk.getByRole("main").getByRole("alert").getByRole("link");
  const fields = ["fiscalCode", "familyName", "givenName", "birthDate"] as const;
  await expect(mistakes).toHaveText(fields.map((field) => new RegExp(`^${t(`counter.${field}`)}:`)));
});

test("who has no fiscal code is known by a passport, and is one person with the code they show later", async ({
  signedInAs,
}) => {
  test.slow();
  const number = await file(await signedInAs("giulia-ferrandi"), "it", newIdea("Una tettoia"));
  const en = wordsIn("en");
  const desk = await signedInAs(officer);
  const button = (name: string) => desk.getByRole("button", { name, exact: true });
  await test.step("the officer registers them by the document, and records where they live", async () => {
    await desk.goto(href("en", "deskRegisterPerson"));
    await desk.getByRole("link", { name: en("counter.toWithoutCode") }).click();
    await button(en("counter.registerSubmit")).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(en("accounts.refusals.paperNumber"));
    await desk.getByLabel(en("counter.paperKind")).selectOption("passport");
    await desk.getByLabel(en("counter.paperCountry")).selectOption("MA");
    await desk.getByLabel(en("counter.paperNumber")).fill("YA 765-4321");
    await desk.getByLabel(en("counter.familyName")).fill("Bennani");
    await desk.getByLabel(en("counter.givenName"), { exact: true }).fill("Salma");
    await desk.getByLabel(en("counter.birthDate")).fill("1980-01-01");
    await desk.getByLabel(en("counter.birthPlace")).fill("Tangeri");
    await button(en("counter.registerSubmit")).click();
    await expect(desk.getByText(en("counter.mayNot"))).toBeVisible();
    const ending = { kind: en("counter.papers.passport"), country: "Morocco", end: "321" };
    await expect(desk.getByText(en("organisation.person.paperEnding", ending))).toBeVisible();
    await expect(desk.getByText("7654321")).toBeHidden();
    await expectNoViolations(desk);
    const person = desk.url();
    await desk.getByRole("link", { name: en("counter.residency") }).click();
    await desk.getByRole("radio", { name: en("organisation.residency.results.resident"), exact: true }).check();
    await button(en("organisation.residency.submit")).click();
    await expect(desk.getByText(en("organisation.person.done.residency"))).toBeVisible();
    await desk.goto(person);
    await expect(desk.getByText(en("counter.may"), { exact: true })).toBeVisible();
  });

  await test.step("they support, and later show a fiscal code: everything is there", async () => {
    await desk.getByLabel(en("counter.number")).fill(number);
    await button(en("counter.supportSubmit")).click();
    await expect(desk.getByText(en("counter.done"))).toBeVisible();
    await desk.getByRole("link", { name: en("counter.back") }).click();
    await desk.getByLabel(en("counter.fiscalCode")).fill("RSSMRA85T10A562S");
    await button(en("counter.linkSubmit")).click();
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(en("accounts.refusals.anotherBirthDate"));
    await desk.getByLabel(en("counter.fiscalCode")).fill("BNNSLM80A41Z330X");
    await button(en("counter.linkSubmit")).click();
    await expect(desk.getByText(en("counter.linked"))).toBeVisible();
    await expect(desk.getByText(number).first()).toBeVisible();
    await expectNoViolations(desk);
  });
});

/** The smallest picture there is. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
