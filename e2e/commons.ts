// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { fillIn } from "./plain-form.ts";

/** A commons of the catalogue; answers its identifier. */
export async function addCommons(officer: APIRequestContext, name: string): Promise<string> {
  const words = { kind: "material", name, description: "Un lavatoio vuoto da anni.", owner: "municipality" };
  const place = { topicCode: "", ownerName: "", protectionNote: "", zoneCode: "01", address: "", area: "" };
  const response = await fillIn(officer, href("it", "deskNewCommons"), "ownerName", { ...words, ...place });
  const id = /\/([0-9a-f-]{36})\?/.exec(response.url())?.[1];
  expect(id, `${name} is in the catalogue`).toBeDefined();
  return id ?? "";
}
