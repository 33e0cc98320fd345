// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from "node:crypto";
import { env } from "#lib/kernel/env.ts";
import type { Rated } from "./rated.ts";

/**
 * Recognises a second rating of the same thing from the same network address on the same day, and nothing else: whoever
 * reads it cannot say whose address it was, and the night after it is gone.
 */
export const markOf = (
  from: string,
  { kind, name, address }: Rated,
  on: Temporal.PlainDate,
  secret = env().AUTH_SECRET,
): string =>
  createHmac("sha256", secret)
    .update(`rated once a day ${JSON.stringify([from, kind, name, address, on.toString()])}`)
    .digest("base64url");
