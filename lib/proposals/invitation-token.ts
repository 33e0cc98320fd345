// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from "node:crypto";
import { env } from "#lib/kernel/env.ts";

type Invitation = { id: string; email: string | null; invitedAt: Date };

/**
 * The secret of an invitation's link, made from its row and a key. Only its hash is kept, yet the worker can write the
 * link into the mail; whoever reads the database cannot make it.
 */
export const invitationToken = ({ id, email, invitedAt }: Invitation, secret = env().AUTH_SECRET): string =>
  createHmac("sha256", secret)
    .update(`invite ${JSON.stringify([id, email, invitedAt.getTime()])}`)
    .digest("base64url");
