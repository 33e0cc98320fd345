// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "#lib/kernel/env.ts";
import { notificationTopics } from "./vocabulary.ts";

const listed = z
  .string()
  .transform((text) => text.split("+"))
  .pipe(z.array(z.enum(notificationTopics)).min(1));

const choice = z.discriminatedUnion("what", [
  z.object({ what: z.literal("stop"), personId: z.uuid(), about: listed }),
  z.object({ what: z.literal("weekly"), personId: z.uuid(), about: listed }),
  z.object({ what: z.literal("unfollow"), personId: z.uuid(), about: z.uuid() }),
]);

/**
 * What a link in a mail can do without signing in: stop the mails of some topics, have them once a week, or no longer
 * follow a proposal. It can undo nothing else, so it never expires: people clean up old mail, too.
 */
export type MailChoice = z.output<typeof choice>;

export function mailChoiceToken({ what, personId, about }: MailChoice, secret = env().AUTH_SECRET): string {
  const named = typeof about === "string" ? about : about.join("+");
  return [what, personId, named, signature(what, personId, named, secret)].join(".");
}

/** The choice of a token that was made here; null for any other text. */
export function readMailChoice(token: string, secret = env().AUTH_SECRET): MailChoice | null {
  const [what = "", personId = "", about = "", given = "", ...rest] = token.split(".");
  if (rest.length > 0 || !isSame(given, signature(what, personId, about, secret))) return null;
  return choice.safeParse({ what, personId, about }).data ?? null;
}

const signature = (what: string, personId: string, about: string, secret: string) =>
  createHmac("sha256", secret).update(`mail ${what} ${personId} ${about}`).digest("base64url");

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
