// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from "node:crypto";
import { env } from "#lib/kernel/env.ts";

/** How long a link to confirm an address works. */
export const confirmationHours = 24;

type Confirmation = { personId: string; email: string; createdAt: Date };

/**
 * The secret of a confirmation's link, made from its row and a key. Only its hash is kept, yet the worker can write the
 * link into the mail, hours later if the mail server was away; whoever reads the database cannot make it.
 */
export const emailToken = ({ personId, email, createdAt }: Confirmation, secret = env().AUTH_SECRET): string =>
  createHmac("sha256", secret)
    .update(`confirm e-mail ${JSON.stringify([personId, email, createdAt.getTime()])}`)
    .digest("base64url");
