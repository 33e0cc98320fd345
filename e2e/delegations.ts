// SPDX-License-Identifier: AGPL-3.0-or-later
import type { APIRequestContext } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { carryOut } from "./plain-form.ts";

/** A new association for which a person acts, and how that ends. */
export async function aDelegation(
  officer: APIRequestContext,
  name: string,
  person: string,
): Promise<() => Promise<unknown>> {
  const facts = { kind: "association", name, purpose: "", zoneCode: "", registeredOn: "2020-01-01" };
  const registered = await carryOut(officer, href("it", "deskNewAssociation"), "name", facts);
  const id = /[0-9a-f-]{36}/.exec(registered.url())?.[0] ?? "";
  const asking = href("it", "deskDelegate", { id }, { q: person });
  const personId = /name="personId"[^>]*value="([^"]+)"/.exec(await (await officer.get(asking)).text())?.[1] ?? "";
  const startsOn = today().toString();
  const granted = await carryOut(officer, asking, "startsOn", { personId, startsOn, endsOn: "" });
  const delegation = /\/deleghe\/([0-9a-f-]{36})/.exec(await granted.text())?.[1] ?? "";
  const ending = href("it", "deskRevokeDelegation", { id, delegation });
  return () => carryOut(officer, ending, "reason", { reason: "Ha cambiato città." });
}
