// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { renderReceipt } from "#lib/documents/receipt.ts";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { slugOf } from "#lib/kernel/slug.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { formWith, send, unescaped } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";

const officer = "silvia-guerrini";
const administrator = "francesca-orlandi";
const t = wordsIn("it");

const textFile = (text: string) => ({ name: "regolamento.md", mimeType: "text/markdown", buffer: Buffer.from(text) });

const textWith = (days: string) => `# Prova

## TITOLO I - PRINCIPI

### Articolo 1 - Oggetto

1. Si disciplina l’uso delle fontanelle.

### Articolo 2 - Termini

1. Il Comune ripara entro ${days} giorni.
3. Chi segnala riceve risposta:
   a) per posta elettronica;
   b) allo sportello.

<script>alert("fontanella")</script>
`;

async function publishFrom(desk: Page, day: string) {
  await desk.getByLabel(t("regulations.desk.validFrom")).fill(day);
  await desk.getByLabel(t("regulations.desk.act")).fill("deliberazione del Consiglio comunale n. 7");
  await desk.getByRole("button", { name: t("regulations.desk.publishButton"), exact: true }).click();
  await expect(desk.getByRole("status").filter({ hasText: t("regulations.desk.done.published") })).toBeVisible();
}

test("a regulation is imported, checked, published, read, cited, changed and compared", async ({
  signedInAs,
  visitor,
}) => {
  test.slow();
  const title = `Regolamento delle fontanelle ${randomUUID().slice(0, 8)}`;
  const slug = slugOf(title);
  const address = href("it", "regulation", { slug });
  const desk = await signedInAs(officer);

  await test.step("the desk says what was found and what was not understood", async () => {
    await desk.goto(href("it", "deskDocuments"));
    await desk.getByRole("link", { name: t("regulations.desk.open") }).click();
    await desk.getByLabel(t("regulations.desk.file")).setInputFiles(textFile(textWith("trenta")));
    await desk.getByRole("textbox", { name: t("regulations.desk.name") }).fill(title);
    await desk.getByRole("button", { name: t("regulations.desk.submit") }).click();
    await expect(desk.getByRole("status").filter({ hasText: t("regulations.desk.done.imported") })).toBeVisible();
    await expect(desk.getByRole("row").filter({ hasText: t("regulations.odd.gap") })).toContainText("Chi segnala");
    await expect(desk.getByRole("row").filter({ hasText: t("regulations.odd.markup") })).toContainText("<script>");
    await expectNoViolations(desk);
    const reader = await visitor();
    expect((await reader.goto(address))?.status()).toBe(404);
  });

  await test.step("published, everyone reads it at a link to each paragraph", async () => {
    await publishFrom(desk, "2024-01-01");
    const reader = await visitor();
    await reader.goto(`${address}#art-2-c-3`);
    await expect(reader.locator("#art-2-c-3")).toBeInViewport();
    await expect(reader.locator("#art-2-c-3-b")).toContainText("allo sportello");
    await expect(reader.getByText('<script>alert("fontanella")</script>')).toBeVisible();
    await reader.getByRole("searchbox", { name: t("regulations.filter.label") }).pressSequentially("fontanelle");
    await expect(reader.getByRole("status")).toHaveText(t("regulations.filter.one"));
    await expect(reader.locator("#art-2")).toBeHidden();
    await reader.getByRole("button", { name: t("regulations.filter.clear") }).click();
    await expect(reader.locator("#art-2")).toBeVisible();
    await expectNoViolations(reader);
    const pdf = await reader.request.get(`/api/regulations/${slug}/1`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    expect((await pdf.body()).toString("latin1", 0, 5)).toBe("%PDF-");
  });

  await test.step("a rule that cites an article leads there, and the article shows the rule", async () => {
    const page = await signedInAs(administrator);
    await page.goto(href("it", "deskChangeRule", { key: "moderation.appeal-term" }));
    await page.getByRole("textbox", { name: /Nuovo valore/ }).fill("180");
    await page.getByLabel(t("rules.form.validFrom")).fill(today().toString());
    await page.getByRole("combobox").selectOption(`${slug}#art-2`);
    await page.getByRole("textbox", { name: t("rules.form.citedParagraph") }).fill("1");
    await page.getByRole("button", { name: t("rules.form.preview") }).click();
    await page.getByRole("button", { name: t("rules.form.confirm") }).click();
    await expect(page.getByRole("status").filter({ hasText: t("rules.page.done.changed") })).toBeVisible();
    const cited = page.getByRole("main").locator(`a[href="${address}#art-2-c-1"]`).first();
    await expect(cited).toBeVisible();
    await page.goto(`${address}#art-2-c-1`);
    await expect(page.locator("#art-2")).toContainText(t("regulations.page.resting"));
    await expect(page.locator("#art-2")).toContainText("180 giorni");
  });

  await test.step("the next version is announced, and what changes is told word by word", async () => {
    const id = /versioni\/([0-9a-f-]{36})/.exec(desk.url())?.[1];
    expect(id).toBeDefined();
    await desk
      .getByRole("navigation", { name: t("shell.breadcrumb") })
      .getByRole("link", { name: title })
      .click();
    await desk.getByLabel(t("regulations.desk.file")).setInputFiles(textFile(textWith("venti")));
    await desk.getByRole("button", { name: t("regulations.desk.submit") }).click();
    await publishFrom(desk, today().add({ days: 20 }).toString());
    const reader = await visitor();
    await reader.goto(address);
    await expect(reader.getByText("entro trenta giorni")).toBeVisible();
    await reader.getByRole("link", { name: /Leggi la versione 2/ }).click();
    await expect(reader.getByText(t("regulations.standing.future")).first()).toBeVisible();
    await reader
      .getByRole("link", { name: t("regulations.page.changes", { number: 1 }) })
      .first()
      .click();
    await expect(reader.locator("ins").filter({ hasText: "venti" })).toBeVisible();
    await expect(reader.locator("del").filter({ hasText: "trenta" })).toBeVisible();
    await expectNoViolations(reader);
  });
});

test("a regulation is repealed ahead, read so in public, and the repeal is taken back", async ({
  signedInAs,
  requestsOf,
  visitor,
}) => {
  test.slow();
  const title = `Regolamento dei lavatoi ${randomUUID().slice(0, 8)}`;
  const address = href("it", "regulation", { slug: slugOf(title) });
  const act = "deliberazione del Consiglio comunale n. 12 del 3 marzo 2026";
  const from = today().add({ days: 20 });
  const desk = await signedInAs(officer);
  const reader = await visitor();

  await test.step("what is published is repealed from its page at the desk", async () => {
    await desk.goto(href("it", "deskNewRegulation"));
    await desk.getByLabel(t("regulations.desk.file")).setInputFiles(textFile(textWith("trenta")));
    await desk.getByRole("textbox", { name: t("regulations.desk.name") }).fill(title);
    await desk.getByRole("button", { name: t("regulations.desk.submit") }).click();
    await publishFrom(desk, "2024-01-01");
    await desk
      .getByRole("navigation", { name: t("shell.breadcrumb") })
      .getByRole("link", { name: title })
      .click();
    await desk.getByRole("link", { name: t("regulations.desk.repealLink") }).click();
    await expect(desk.getByRole("heading", { level: 1, name: t("regulations.desk.repeal") })).toBeVisible();
    await expectNoViolations(desk);
  });

  await test.step("a day before it began is refused, and what was written stays", async () => {
    await desk.getByLabel(t("regulations.desk.repealedFrom")).fill("2023-12-31");
    await desk.getByLabel(t("regulations.desk.repealAct")).fill(act);
    const others = desk.getByRole("combobox", { name: t("regulations.desk.replacedBy") });
    await others.selectOption({ label: "Regolamento per la partecipazione" });
    await desk.getByRole("button", { name: t("regulations.desk.repealButton") }).click();
    await expect(desk.getByRole("alert").filter({ hasText: "1 gennaio 2024" })).toBeVisible();
    await expect(desk.getByLabel(t("regulations.desk.repealAct"))).toHaveValue(act);
    await expect(others).not.toHaveValue("");
  });

  await test.step("told ahead, everyone reads until when it is in force and what comes in its place", async () => {
    await desk.getByLabel(t("regulations.desk.repealedFrom")).fill(from.toString());
    await desk.getByLabel(t("regulations.desk.repealedFrom")).press("Enter");
    await expect(desk.getByRole("status").filter({ hasText: t("regulations.desk.done.repealed") })).toBeVisible();
    await expectNoViolations(desk);
    await reader.goto(address);
    const main = reader.getByRole("main");
    const until = from.subtract({ days: 1 }).toLocaleString("it-IT", { dateStyle: "long" });
    await expect(main.getByText(`fino al ${until}, poi abrogato`)).toBeVisible();
    await expect(main.getByText(act).first()).toBeVisible();
    await expect(main.getByText("entro trenta giorni")).toBeVisible();
    await expectNoViolations(reader);
    await main.getByRole("link", { name: "Regolamento per la partecipazione" }).first().click();
    await expect(reader.getByRole("heading", { level: 1, name: "Regolamento per la partecipazione" })).toBeVisible();
    await expect(main.getByText("prenderà il posto di un altro").filter({ hasText: title })).toBeVisible();
    await reader.goto(href("it", "regulations"));
    await expect(reader.getByRole("article").filter({ hasText: title })).toContainText("poi abrogato");
  });

  await test.step("what cannot be is refused in words without JavaScript too", async () => {
    const requests = await requestsOf(officer);
    const { pathname } = new URL(desk.url());
    const form = await formWith(requests, pathname, "reason");
    const answer = await send(requests, form, { reason: "" });
    expect(answer.status()).toBe(422);
    expect(unescaped(await answer.text())).toContain('role="alert"');
  });

  await test.step("taken back with a reason, it is in force as before, and the desk keeps both", async () => {
    await desk.reload();
    await desk.getByLabel(t("regulations.desk.takeBackReason")).fill("Il giorno era sbagliato.");
    await desk.getByRole("button", { name: t("regulations.desk.takeBack") }).click();
    await expect(desk.getByRole("status").filter({ hasText: t("regulations.desk.done.takenBack") })).toBeVisible();
    await expect(desk.getByText("Il giorno era sbagliato.")).toBeVisible();
    await reader.goto(address);
    await expect(reader.getByText("Questo è il testo in vigore dal 1 gennaio 2024.")).toBeVisible();
    await expect(reader.getByRole("main").getByText(act)).toBeHidden();
    await reader.goto(href("it", "regulation", { slug: "regolamento-per-la-partecipazione" }));
    await expect(reader.getByRole("main").getByRole("link", { name: title })).toBeHidden();
  });

  await test.step("repealed for a past day, its text is read as on its last day, and the lists say so", async () => {
    await desk.getByLabel(t("regulations.desk.repealedFrom")).fill(today().toString());
    await desk.getByLabel(t("regulations.desk.repealAct")).fill(act);
    await desk.getByRole("button", { name: t("regulations.desk.repealButton") }).click();
    await expect(desk.getByRole("status").filter({ hasText: t("regulations.desk.done.repealed") })).toBeVisible();
    await reader.goto(address);
    await expect(reader.getByText(t("regulations.standing.repealed"), { exact: true }).first()).toBeVisible();
    await expect(reader.getByText(/Questo regolamento è abrogato dal/)).toBeVisible();
    await expect(reader.getByText("entro trenta giorni")).toBeVisible();
    await expectNoViolations(reader);
    const onPaper = await visitor();
    await onPaper.emulateMedia({ media: "print" });
    await onPaper.goto(address);
    await expect(onPaper.getByText(/Questo regolamento è abrogato dal/)).toBeVisible();
    await reader.goto(href("it", "regulations"));
    await expect(reader.getByRole("article").filter({ hasText: title })).toContainText("Abrogato dal");
    await expect(reader.locator("main article").last(), "repealed ones come last").toContainText("Abrogato dal");
    const pdf = await reader.request.get(`/api/regulations/${slugOf(title)}/1`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
  });
});

test("what is no regulation is refused in words, and what was written stays", async ({ requestsOf }) => {
  const requests = await requestsOf(officer);
  const address = href("it", "deskNewRegulation");
  const title = `Un titolo da non perdere ${randomUUID()}`;
  const files = [
    { name: "regolamento.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") },
    { name: "vuoto.md", mimeType: "text/markdown", buffer: Buffer.from("") },
    { name: "lettera.md", mimeType: "text/markdown", buffer: Buffer.from("Gentile Sindaco, ") },
    { name: "enorme.md", mimeType: "text/markdown", buffer: Buffer.alloc(5_000_000, "### Articolo 1 - Uno\n1. Sì.\n") },
  ];
  for (const file of files) {
    const form = await formWith(requests, address, "file");
    const answer = await send(requests, form, { file, title, kind: "regulation", summary: "" });
    expect(answer.status(), file.name).toBe(422);
    const page = unescaped(await answer.text());
    expect(page, file.name).toContain('role="alert"');
    expect(page, file.name).toContain(title);
  }
  const visitor = await requestsOf(null);
  for (const path of [
    "/api/regulations/none/1",
    "/api/regulations/..%2f/1",
    "/api/regulations/x/0",
    "/api/regulations/x/a",
  ]) {
    expect((await visitor.get(path)).status(), path).toBe(404);
  }
});

test("a paper is added, published, found by its words and withdrawn", async ({ signedInAs, visitor }) => {
  test.slow();
  const word = `zufolo${randomUUID().replace(/[^a-f]/g, "")}`;
  const title = `Verbale della prova ${randomUUID().slice(0, 8)}`;
  const buffer = await renderReceipt({
    ...{ locale: "it" as const, title: "Verbale", issuer: "Comune", number: { term: "Numero", value: "1" } },
    ...{ facts: [{ term: "Parola", value: word }], attachments: { title: "Allegati", none: "Nessuno", files: [] } },
    ...{ address: { title: "Dove", text: "Qui", url: "https://prova.example" }, law: "", page: "%1 di %2" },
  });
  const desk = await signedInAs(officer);
  await desk.goto(href("it", "deskNewDocument"));
  await desk
    .getByLabel(t("library.desk.file"))
    .setInputFiles({ name: "verbale.pdf", mimeType: "application/pdf", buffer });
  await desk.getByRole("textbox", { name: t("library.desk.name") }).fill(title);
  await desk.getByRole("radio", { name: t("library.kind.minutes") }).check();
  await desk.getByLabel(t("library.desk.datedOn")).fill("2026-02-20");
  await desk.getByRole("button", { name: t("library.desk.save") }).click();
  await expect(desk.getByRole("status").filter({ hasText: t("library.desk.done.added") })).toBeVisible();
  await desk.getByRole("button", { name: t("library.desk.publish"), exact: true }).click();
  await expect(desk.getByRole("status").filter({ hasText: t("library.desk.done.published") })).toBeVisible();

  const reader = await visitor();
  await expect(async () => {
    await reader.goto(href("it", "documentSearch", {}, { q: word }));
    await expect(reader.getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await expect(reader.getByRole("listitem").filter({ hasText: title }).locator("mark")).toHaveText(word);
  await reader.getByRole("link", { name: title }).click();
  await expect(reader.getByText(t("library.page.tagged"))).toBeVisible();
  const file = await reader.getByRole("link", { name: "verbale.pdf" }).getAttribute("href");
  expect((await reader.request.get(file ?? "")).status()).toBe(200);

  await desk.getByRole("textbox", { name: t("library.desk.reason") }).fill("C’era un nome di troppo.");
  await desk.getByRole("button", { name: t("library.desk.withdraw") }).click();
  await expect(desk.getByRole("status").filter({ hasText: t("library.desk.done.withdrawn") })).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("C’era un nome di troppo.")).toBeVisible();
  expect((await reader.request.get(file ?? "")).status()).toBe(404);
});

test("on wide paper a text takes the whole width, and no heading stands over nothing", async ({ visitor }) => {
  const page = await visitor({ viewport: { width: 1100, height: 800 } });
  await page.emulateMedia({ media: "print" });
  const widthOf = (selector: string) => page.locator(selector).evaluate((each) => each.getBoundingClientRect().width);
  const whole = async () => (await widthOf("main .wrap:has(h1)")) * 0.9;

  await page.goto(href("it", "regulation", { slug: "regolamento-per-la-partecipazione" }));
  expect(await widthOf(".legal-text")).toBeGreaterThan(await whole());

  for (const address of [href("it", "service", { slug: "cura-dei-beni-comuni" }), href("it", "proposalService")]) {
    await page.goto(address);
    expect(await widthOf("#who")).toBeGreaterThan(await whole());
    await expect(page.locator("#times")).toBeVisible();
    await expect(page.locator("#access")).toHaveCount(1);
    await expect(page.locator("#access")).toBeHidden();
  }
});

test.describe("a long text", () => {
  // It becomes a long one while it is open.
  test.use({ expectedProblems: /moved by/ });

  test("stays where it is while it is laid out, and a link leads to the exact place", async ({ page }) => {
    await page.goto(href("it", "regulation", { slug: "regolamento-per-la-partecipazione" }));
    // No regulation of the demonstration is so long that what is far from the reader is not laid out.
    await page.locator(".legal-text").evaluate((it) => (it.dataset.long = ""));
    const heightOf = (article: string) => page.locator(article).evaluate((it) => it.getBoundingClientRect().height);
    const placeOf = (article: string) => page.locator(article).evaluate((it) => it.getBoundingClientRect().top);
    const guessed = 24 * 16 + 32; // Pixels, with what it has above and below.
    expect(await heightOf("#art-14")).toBe(guessed);

    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, (await placeOf("#art-13")) - 200);
    await expect.poll(() => heightOf("#art-13"), "it is laid out when one comes to it").not.toBe(guessed);
    for (const read of ["#art-13", "#art-12", "#art-11", "#art-10"]) {
      const before = await placeOf(read);
      await page.mouse.wheel(0, -300);
      await expect.poll(async () => Math.abs((await placeOf(read)) - before - 300)).toBeLessThan(3);
    }

    const index = page.getByRole("navigation", { name: t("regulations.page.index") });
    await index.getByRole("link", { name: /Articolo 12/ }).click();
    await expect.poll(() => heightOf("#art-14")).not.toBe(guessed);
    expect(Math.abs(await placeOf("#art-12"))).toBeLessThan(60);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the index leads to each article, and another way to search is told", async ({ page }) => {
    await page.goto(href("it", "regulation", { slug: "regolamento-per-la-partecipazione" }));
    await expect(page.locator("noscript p")).toHaveText(t("regulations.filter.without"));
    await page
      .getByRole("navigation", { name: t("regulations.page.index") })
      .getByRole("link", { name: /Articolo 7/ })
      .click();
    await expect(page).toHaveURL(/#art-7$/);
    await expect(page.locator("#art-7")).toBeInViewport();
  });
});
