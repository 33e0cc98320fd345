// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { Locale } from "#lib/kernel/locale.ts";
import { translator } from "#lib/kernel/messages.ts";
import { href } from "#lib/kernel/paths.ts";
import { fillIn, registerNumberIn } from "./plain-form.ts";

export type Words = ReturnType<typeof translator>;

/** The words of the interface, so that one test tells the same journey in both languages. */
export const wordsIn = (locale: Locale): Words => translator(locale);

export type Idea = { title: string; body: string };

/** A proposal nobody else has made, so that tests side by side do not meet. */
export const newIdea = (about = "Una fontanella"): Idea => ({
  title: `${about} al parco ${randomUUID().slice(0, 8)}`,
  body: "D’estate non c’è acqua per chi passeggia, corre o porta i bambini a giocare: una fontanella basterebbe a tutti.",
});

export const titleField = (page: Page, t: Words) =>
  page.getByRole("textbox", { name: t("proposals.form.titleField"), exact: true });

export const bodyField = (page: Page, t: Words) =>
  page.getByRole("textbox", { name: t("proposals.form.body"), exact: true });

/** Goes on to the next step. */
export const goOn = (page: Page, t: Words) =>
  page.getByRole("button", { name: t("proposals.form.continue"), exact: true }).click();

/** The step one is at, by its title. */
export const atStep = (page: Page, t: Words, step: "what" | "where" | "attachments" | "who") =>
  expect(page.getByRole("heading", { name: t(`filing.${step}.title`), level: 1 })).toBeVisible();

/** Writes what a proposal must hold, and no more: from the first step to that of the attachments. */
export async function write(page: Page, t: Words, idea: Idea): Promise<void> {
  await titleField(page, t).fill(idea.title);
  await bodyField(page, t).fill(idea.body);
  await goOn(page, t);
  await atStep(page, t, "where");
  await page.getByLabel(t("proposals.form.topic")).selectOption("green");
  await goOn(page, t);
  await atStep(page, t, "attachments");
}

export type Attachment = { name: string; mimeType: string; buffer: Buffer };

/** Attaches a file, saying what it shows. */
export async function attach(page: Page, t: Words, file: Attachment, shows: string): Promise<void> {
  await page.getByLabel(t("filing.attachments.file"), { exact: true }).setInputFiles(file);
  await page
    .getByRole("textbox", { name: t("filing.attachments.description") })
    .last()
    .fill(shows);
  await page.getByRole("button", { name: t("filing.attachments.add") }).click();
}

/** From the attachments, which need not be, by way of who proposes. */
export async function toSummary(page: Page, t: Words): Promise<void> {
  await page.getByRole("link", { name: t("filing.attachments.continue"), exact: true }).click();
  await atStep(page, t, "who");
  await goOn(page, t);
  await expect(page.getByRole("heading", { name: t("proposals.review.title"), level: 1 })).toBeVisible();
}

/** Files a proposal from the empty form to the receipt and answers its number. */
export async function file(page: Page, locale: Locale, idea: Idea): Promise<string> {
  const t = wordsIn(locale);
  await page.goto(href(locale, "newProposal"));
  await write(page, t, idea);
  await toSummary(page, t);
  await page.getByRole("button", { name: t("proposals.review.submit") }).click();
  return numberOnReceipt(page, t);
}

export async function numberOnReceipt(page: Page, t: Words): Promise<string> {
  await expect(page.getByRole("heading", { name: t("proposals.receipt.title"), level: 1 })).toBeVisible();
  const number = registerNumberIn((await page.getByRole("main").textContent()) ?? "");
  expect(number, "the receipt shows the number of the register").toBeDefined();
  return number ?? "";
}

/** What a list of facts says under this name. */
export const fact = (page: Page, term: string) =>
  page
    .getByRole("definition")
    .filter({ has: page.locator(`xpath=preceding-sibling::dt[normalize-space()="${term}"]`) });

/** A complete draft, kept step by step without drawing a page; answers its identifier. */
export async function keepDraft(request: APIRequestContext, idea: Idea, file?: Attachment): Promise<string> {
  const { title, body } = idea;
  const response = await fillIn(request, href("it", "newProposal"), "title", { title, body, intent: "save" });
  const id = /\/([0-9a-f-]{36})/.exec(new URL(response.url()).pathname)?.[1] ?? "";
  expect(id, "the draft was kept").not.toBe("");
  const place = { topicCode: "green", zoneCode: "", address: "", intent: "save" };
  await fillIn(request, href("it", "placeProposal", { id }), "topicCode", place);
  if (file) {
    const attachment = { description: "Il luogo della proposta", file };
    await fillIn(request, href("it", "attachToProposal", { id }), "file", attachment);
  }
  return id;
}

/** A proposal filed without drawing a page. */
export async function filed(request: APIRequestContext, idea: Idea): Promise<Filed> {
  const id = await keepDraft(request, idea);
  const response = await fillIn(request, href("it", "reviewProposal", { id }), "proposalId", {});
  const page = await response.text();
  const refusal = /role="alert"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1]?.replace(/<[^>]+>/g, " ");
  expect(new URL(response.url()).pathname, refusal).toBe(href("it", "proposalReceipt", { id }));
  return { id, number: registerNumberIn(page) ?? "" };
}

export type Filed = { id: string; number: string };

/** Supports a proposal as its public page does, and answers the status. */
export async function support(request: APIRequestContext, proposalId: string): Promise<number> {
  return (await request.post(`/api/supports?proposal=${proposalId}&locale=it`)).status();
}
