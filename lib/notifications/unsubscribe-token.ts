// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { env } from "#lib/kernel/env.ts";
import { notificationKinds } from "./vocabulary.ts";

const subscription = z.object({ personId: z.uuid(), kind: z.enum(notificationKinds) });

/** What a link in a mail puts an end to: mails of one kind to one person. */
export type Subscription = z.infer<typeof subscription>;

/**
 * What makes the link in a mail work without signing in. It can do nothing but stop these mails, so it never expires:
 * people clean up old mail, too.
 */
export const unsubscribeToken = ({ personId, kind }: Subscription, secret = env().AUTH_SECRET): string =>
  `${personId}.${kind}.${signature(personId, kind, secret)}`;

/** The subscription of a token that was made here; null for any other text. */
export function readUnsubscribeToken(token: string, secret = env().AUTH_SECRET): Subscription | null {
  const [personId, kind, given = ""] = token.split(".");
  const { data } = subscription.safeParse({ personId, kind });
  return data && isSame(given, signature(data.personId, data.kind, secret)) ? data : null;
}

const signature = (personId: string, kind: string, secret: string) =>
  createHmac("sha256", secret).update(`unsubscribe ${personId} ${kind}`).digest("base64url");

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
