// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHmac } from "node:crypto";
import { type IdentityKey, identityKey, seal, unseal } from "#lib/accounts/identity-key.ts";
import { env } from "#lib/kernel/env.ts";

const houseKey = (): IdentityKey => identityKey(env().PORTICO_IDENTITY_KEY);

/** By this an address is found, and from this nobody without the key learns it; large letters or small are the same. */
export const hashOfAddress = (address: string, key = houseKey()): string =>
  createHmac("sha256", key.voices)
    .update(JSON.stringify(["mailbox", address.trim().toLowerCase()]))
    .digest("hex");

/** An address as it is kept: what finds it, and what only the key opens. */
export const keptMailbox = (address: string, key = houseKey()): { emailHash: string; emailSealed: string } => ({
  emailHash: hashOfAddress(address, key),
  emailSealed: seal(key, address.trim()),
});

export const addressIn = (sealed: string, key = houseKey()): string => unseal(key, sealed);

/**
 * The secret of a subscription's links, made from its row and a key: only its hash is kept, yet the worker can write it
 * into each mail. Whoever reads the database cannot make it.
 */
export const subscriptionToken = (
  { id, createdAt }: { id: string; createdAt: Date },
  secret = env().AUTH_SECRET,
): string =>
  createHmac("sha256", secret)
    .update(`subscription ${JSON.stringify([id, createdAt.getTime()])}`)
    .digest("base64url");
