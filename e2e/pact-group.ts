// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { theMailTo } from "./inbox.ts";
import { keepPactDraft, writePactDraft } from "./pacts.ts";
import { photographWithPlace } from "./pictures.ts";
import { fillIn, formWith, send } from "./plain-form.ts";

/* A group that applies for a pact together, sent without drawing a page. */

type Group = {
  leader: APIRequestContext;
  friend: APIRequestContext;
  /** Consents for a minor. */
  parent: APIRequestContext;
  minor: string;
};

/** The secret of the invitation in a mail. */
export const invitationIn = (text: string): string =>
  /\/(?:invito-patto|pact-invitation)\?token=([\w-]+)/.exec(text)?.[1] ?? "";

/** A group with a friend who confirmed, a minor whose parent consented and a map attached; answers its identifier. */
export async function fileGroupPact({ leader, friend, parent, minor }: Group): Promise<string> {
  const id = await keepPactDraft(leader);
  await invite(leader, id, { name: "Ivo" }, friend);
  await invite(leader, id, { name: minor, bornOn: "2014-05-17", isResponsible: "yes" }, parent);
  await writePactDraft(leader, id, "Il giardino dei Tigli");
  const buffer = await photographWithPlace();
  const map = { kind: "map", description: "Il giardino", file: { name: "mappa.jpg", mimeType: "image/jpeg", buffer } };
  await fillIn(leader, href("it", "pactAttachments", { id }), "description", map);
  const sent = await send(leader, await formWith(leader, href("it", "pactReview", { id }), "pactId"), {});
  expect(sent.url()).toContain(href("it", "pactReceipt", { id }));
  return id;
}

/** Asks somebody into the group, who opens the link and says yes. */
async function invite(
  leader: APIRequestContext,
  id: string,
  member: Record<string, string>,
  who: APIRequestContext,
): Promise<void> {
  const email = `${randomUUID().slice(0, 8)}@posta.example`;
  await fillIn(leader, href("it", "pactWho", { id }), "email", { ...member, email });
  const { text } = await theMailTo(email, "token=");
  const consents: Record<string, string> = member.bornOn ? { consents: "yes" } : {};
  await fillIn(who, href("it", "pactInvitation", {}, { token: invitationIn(text) }), "token", consents);
}
