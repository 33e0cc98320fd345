// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequest, expect } from "@playwright/test";
import { accountsAt } from "#demo/identity-provider/accounts.ts";
import { type Door, type Persona, personas } from "#demo/valfiorita/personas.ts";
import { addresses } from "./addresses.ts";

export function personaCalled(id: string): Persona {
  const persona = personas.find((each) => each.id === id);
  if (!persona) throw new Error(`Nobody is called ${id}`);
  return persona;
}

/**
 * Signs in at the identity provider as a browser does, through every redirect, only without drawing the pages. Answers
 * the cookies one has then.
 */
export async function signIn(request: APIRequest, who: string, site = addresses.site) {
  const door = firstDoor(personaCalled(who));
  const browser = await request.newContext({ baseURL: site, extraHTTPHeaders: { origin: site } });
  const choice = await browser.post("/api/auth/sign-in", { form: { entrance: door, locale: "it" } });
  expect(new URL(choice.url()).origin, "the sign-in leads to the identity provider").not.toBe(site);
  const account = accountsAt(door).find(({ persona }) => persona.id === who);
  const back = await browser.post(choice.url(), { form: { subject: account?.subject ?? "", level: levelOf(who) } });
  expect(new URL(back.url()).pathname, `${who} is let in`).not.toContain("problem");
  const state = await browser.storageState();
  await browser.dispose();
  expect(state.cookies.map(({ name }) => name)).toContain("portico-session");
  return state;
}

const levelOf = (who: string) => Number(personaCalled(who).level.slice(-1));

function firstDoor({ id, doors: [door] }: Persona): Door {
  if (!door) throw new Error(`${id} has no way in`);
  return door;
}
