// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { fillIn } from "./plain-form.ts";

const idIn = (address: string) => /\/([0-9a-f-]{36})\//.exec(address)?.[1] ?? "";

/** An application that is begun; answers its identifier. */
export async function keepPactDraft(citizen: APIRequestContext): Promise<string> {
  const values = { applicant: "informal-group", groupName: "Vicini dei Tigli", intent: "save" };
  return idIn((await fillIn(citizen, href("it", "newPact"), "applicant", values)).url());
}

const answers = (...keys: string[]) => Object.fromEntries(keys.map((key) => [`answer.${key}`, "Ogni sabato."]));

/** Whatever a draft has to say before it is sent, but for who applies. */
export async function writePactDraft(citizen: APIRequestContext, id: string, title: string): Promise<void> {
  const keep = (
    step: "pactIdea" | "pactPlace" | "pactPlan" | "pactDeclarations",
    field: string,
    values: Record<string, string>,
  ) => fillIn(citizen, href("it", step, { id }), field, { ...values, intent: "continue" });
  const idea = { title, summary: "Dieci famiglie curano il giardino." };
  await keep("pactIdea", "title", { ...idea, ...answers("objectives", "results", "beneficiaries") });
  await keep("pactPlace", "topicCode", { topicCode: "green", zoneCode: "01", address: "Via dei Tigli", area: "" });
  const plan = { durationMonths: "12", rhythm: "periodic" };
  await keep("pactPlan", "durationMonths", { ...plan, ...answers("activities", "timing", "openness") });
  const page = await (await citizen.get(href("it", "pactDeclarations", { id }))).text();
  const declared = [...page.matchAll(/name="(declared\.[0-9a-f-]{36})"/g)].map(([, name]) => [name, "yes"]);
  await keep("pactDeclarations", "intent", Object.fromEntries(declared));
}

const asked = ["objectives", "results", "beneficiaries", "activities", "timing", "openness"];

/** An application on paper, filed for a person; answers its identifier. */
export async function setPactScene(
  officer: APIRequestContext,
  person: string,
  values: Record<string, string> = {},
): Promise<string> {
  const answers = asked.map((key) => [`answer.${key}`, "Come abbiamo detto in assemblea."]);
  const response = await fillIn(officer, href("it", "deskCounterPact", { id: person }), "applicant", {
    applicant: "person",
    title: "Ci prendiamo cura delle aiuole di via dei Tigli",
    summary: "Puliamo e curiamo le aiuole, un sabato al mese.",
    topicCode: "green",
    zoneCode: "01",
    durationMonths: "12",
    rhythm: "periodic",
    identityDocument: "identity-card",
    ...Object.fromEntries(answers),
    ...values,
  });
  expect(response.url()).toContain("/ricevuta");
  return idIn(response.url());
}
