// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from "node:crypto";
import { env } from "#lib/kernel/env.ts";

/** How long a visitor can confirm that the address is theirs; after that nothing is kept of what they wrote. */
export const confirmationHours = 48;

type Letter = { id: string; requestId: string; createdAt: Date };

/**
 * The secret of a letter's link, made from its row and a key. Only its hash is kept, yet the worker can write the link
 * into the mail; whoever reads the database cannot make it.
 */
export const letterToken = ({ id, requestId, createdAt }: Letter, secret = env().AUTH_SECRET): string =>
  createHmac("sha256", secret)
    .update(`letter on a request ${JSON.stringify([id, requestId, createdAt.getTime()])}`)
    .digest("base64url");
