// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from "node:crypto";
import { env } from "#lib/kernel/env.ts";

type Invitation = { id: string; email: string | null; invitedAt: Date };

/** The secret of a member's link, made from the row and a key: only its hash is kept, and the mail can be sent again. */
export const memberToken = ({ id, email, invitedAt }: Invitation, secret = env().AUTH_SECRET): string =>
  createHmac("sha256", secret)
    .update(`pact member ${JSON.stringify([id, email, invitedAt.getTime()])}`)
    .digest("base64url");
