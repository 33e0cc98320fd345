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
