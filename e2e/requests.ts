// SPDX-License-Identifier: AGPL-3.0-or-later
import type { APIRequestContext } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { fillIn } from "./plain-form.ts";

/** A request for assistance of who signed in; answers its identifier. */
export async function setRequestScene(citizen: APIRequestContext): Promise<string> {
  const words = { subject: "Non trovo la ricevuta", body: "Ho presentato una proposta e non trovo più la ricevuta." };
  const response = await fillIn(citizen, href("it", "askAssistance"), "subject", { ...words, topicCode: "" });
  return /\/richieste\/([0-9a-f-]{36})/.exec(response.url())?.[1] ?? "";
}
