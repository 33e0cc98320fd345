// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { fillIn, formWith, send, type Values } from "./plain-form.ts";

/* What people say and what moderators do with it, sent without drawing a page. */

/** Words nobody else has written: the same again and again would wait for a moderator. */
export const someWords = () => `All’ombra ci vorrebbe anche l’acqua: parola di ${randomUUID()}.`;

/** Writes a comment; answers its identifier. */
export async function comment(requests: APIRequestContext, number: string, values: Values): Promise<string> {
  const form = await formWith(requests, href("it", "discussion", { number }), "body");
  const response = await send(requests, form, { stance: "for", ...values });
  expect(response.status(), "the comment is taken").toBe(200);
  return form.hidden.id ?? "";
}

export const report = (requests: APIRequestContext, id: string) =>
  fillIn(requests, href("it", "report", { kind: "comment", id }), "ground", { ground: "off-topic", note: "" });

/** A comment by the author of a proposal that somebody reported; answers it and its moderation. */
export async function setTalkScene(
  requestsOf: (who: string) => Promise<APIRequestContext>,
  author: string,
  number: string,
) {
  const said = await comment(await requestsOf(author), number, {
    body: someWords(),
  });
  await report(await requestsOf("tommaso-bellandi"), said);
  return { said, moderated: await moderationAbout(await requestsOf("davide-moretti"), said) };
}

/** The moderation of a comment, looked for on every page of the queue. */
export async function moderationAbout(moderator: APIRequestContext, commentId: string): Promise<string> {
  for (let page = 1; page < 20; page += 1) {
    const address = href("it", "deskModeration", {}, { show: "waiting", kind: "comment", page });
    const links = (await (await moderator.get(address)).text()).matchAll(/\/scrivania\/moderazione\/([0-9a-f-]{36})/g);
    for (const id of new Set([...links].map(([, found = ""]) => found))) {
      const item = await moderator.get(href("it", "deskModerated", { id }));
      if ((await item.text()).includes(commentId)) return id;
    }
  }
  throw new Error(`${commentId} is not in the queue`);
}
