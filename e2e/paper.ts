// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { fillIn, registerNumberIn, unescaped, type Values } from "./plain-form.ts";
import { type Idea, newIdea } from "./proposal.ts";

/* What happens at the counter, sent without drawing a page. */

const idIn = (address: string) => /\/([0-9a-f-]{36})(?:\?|$)/.exec(address)?.[1] ?? "";

/** Somebody known, by name. */
export async function personCalled(officer: APIRequestContext, name: string): Promise<string> {
  const page = await (await officer.get(href("it", "deskCounter", {}, { q: name }))).text();
  const id = /\/sportello\/persone\/([0-9a-f-]{36})/.exec(page)?.[1];
  expect(id, `${name} is found at the counter`).toBeDefined();
  return id ?? "";
}

export type FiledAtCounter = { id: string; number: string; receipt: string };

/** Files for a person; answers what was filed and its receipt. */
export async function fileAtCounter(
  officer: APIRequestContext,
  person: string,
  idea: Idea,
  values: Values = {},
): Promise<FiledAtCounter> {
  const form = { kind: "proposal", addressee: "", zoneCode: "", topicCode: "green", identityDocument: "passport" };
  const address = href("it", "deskCounterFile", { id: person });
  const response = await fillIn(officer, address, "title", { ...form, ...idea, ...values });
  expect(response.url()).toContain(href("it", "deskReceipt", { id: "" }));
  const number = registerNumberIn(await response.text()) ?? "";
  const listed = await (await officer.get(href("it", "deskCounterPerson", { id: person }))).text();
  const row = listed.match(/<li\b[\s\S]*?<\/li>/g)?.find((html) => html.includes(number));
  const id = /\/proposte\/([0-9a-f-]{36})/.exec(row ?? "")?.[1] ?? "";
  return { id, number, receipt: idIn(response.url()) };
}

/** New sheets of a petition; answers their codes. */
export async function issueSheets(officer: APIRequestContext, petition: string, sheets: number): Promise<string[]> {
  const address = href("it", "deskPetition", { id: petition });
  const response = await fillIn(officer, address, "sheets", { sheets: String(sheets), lines: "10" });
  return new URL(response.url()).searchParams.get("codes")?.split(",") ?? [];
}

/** Hands a sheet in; answers its identifier. */
export async function handIn(officer: APIRequestContext, code: string): Promise<string> {
  return idIn((await fillIn(officer, href("it", "deskCounter"), "code", { code })).url());
}

type Line = { reading: string; fiscalCode?: string; givenName?: string; familyName?: string; birthDate?: string };

/** Enters the lines of a sheet; answers what is said of them. */
export async function enterLines(officer: APIRequestContext, sheet: string, lines: readonly Line[]): Promise<string> {
  const values = Object.fromEntries(
    lines.flatMap((line, index) => Object.entries(line).map(([name, value]) => [`lines.${index}.${name}`, value])),
  );
  const address = href("it", "deskSheet", { id: sheet });
  return unescaped(await (await fillIn(officer, address, "lines.0.reading", values)).text());
}

/** A petition with a sheet to enter and one that was entered, for the pages that show them. */
export async function setPaperScene(officer: APIRequestContext, name: string) {
  const person = await personCalled(officer, name);
  const petition = await fileAtCounter(officer, person, newIdea(), { kind: "petition", addressee: "mayor" });
  const [waiting = "", done = ""] = await issueSheets(officer, petition.id, 2);
  const entered = await handIn(officer, done);
  await enterLines(officer, entered, [{ reading: "unreadable" }]);
  return { customer: person, petition, sheet: await handIn(officer, waiting), entered, code: waiting };
}
