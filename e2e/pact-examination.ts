// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { carryOut, unescaped } from "./plain-form.ts";

/* The examination of a pact, sent without drawing a page. */

const stepOf = (id: string, step: string) => href("it", "deskPactStep", { id, step });

const inDays = (days: number) => today().add({ days }).toString();

/** The office takes an application in: it is in its own charge. Answers its number. */
export async function takeInPact(officer: APIRequestContext, id: string): Promise<string> {
  const page = unescaped(await (await officer.get(stepOf(id, "take-in"))).text());
  const manager = /<option value="([0-9a-f-]{36})"[^>]*>[^<]*Guerrini/.exec(page)?.[1] ?? "";
  const named = { unitCode: "participation", managerId: manager, contactId: manager };
  const response = await carryOut(officer, stepOf(id, "take-in"), "note", { ...named, note: "La domanda è completa." });
  expect(response.url()).toContain("done=1");
  return /\/patti\/(2\d{3}-\d{6})"/.exec(await response.text())?.[1] ?? "";
}

/** An application in the middle of its examination, with one of each that has a page. */
export async function examinePact(officer: APIRequestContext, observer: APIRequestContext, id: string) {
  const number = await takeInPact(officer, id);
  const question = "Il passaggio dei mezzi di soccorso resta libero?";
  const asked = { asked: "unit", unitCode: "police", bodyName: "", question, dueOn: "" };
  await carryOut(officer, stepOf(id, "ask-opinion"), "question", asked);
  const meeting = { day: inDays(20), time: "17:30", place: "Via dei Tigli" };
  await carryOut(officer, stepOf(id, "arrange-visit"), "invited", { ...meeting, invited: "Chi propone" });
  await carryOut(officer, stepOf(id, "open-to-observations"), "pactId", {});
  await carryOut(officer, stepOf(id, "call-assembly"), "about", {
    ...meeting,
    endTime: "19:30",
    about: "La proposta per le aiuole.",
  });
  const text = "Le aiuole le cura già la scuola: parlatene con le maestre.";
  await carryOut(observer, href("it", "observePact", { number }), "text", { text });
  const page = await (await officer.get(href("it", "deskPact", { id }))).text();
  const found = (folder: string) => new RegExp(`/${folder}/([0-9a-f-]{36})"`).exec(page)?.[1] ?? folder;
  return {
    number,
    opinion: found("pareri/patti"),
    visit: found("sopralluoghi"),
    assembly: found("assemblee"),
    observation: found("osservazioni"),
  };
}
