// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import { z } from "zod";
import { env } from "#lib/kernel/env.ts";
import type { Entrance } from "../vocabulary.ts";
import type { Claims } from "./identity.ts";
import { type ClaimMapping, claimMappings } from "./mapping.ts";
import { SignInRefused } from "./problems.ts";

/** The identity provider behind an entrance. */
export type Broker = { issuer: string; clientId: string; clientSecret: string; mapping: ClaimMapping };

/** Employees come through the citizens' broker where they have none of their own. */
export function brokerOf(entrance: Entrance): Broker {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_MAPPING } = env();
  const { OIDC_STAFF_ISSUER, OIDC_STAFF_CLIENT_ID = "", OIDC_STAFF_CLIENT_SECRET = "" } = env();
  const mapping = claimMappings(OIDC_MAPPING ?? {})[entrance];
  if (entrance === "staff" && OIDC_STAFF_ISSUER) {
    const credentials = { clientId: OIDC_STAFF_CLIENT_ID, clientSecret: OIDC_STAFF_CLIENT_SECRET };
    return { issuer: OIDC_STAFF_ISSUER, ...credentials, mapping };
  }
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, mapping };
}

/** How long the provider may take for an answer, in milliseconds. */
const patience = 10_000;

/** The way next-auth, too, asks the provider: one that never answers must not keep people waiting for ever. */
export const askProvider: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(patience) });

/**
 * The claims of an ID token whose signature holds. next-auth trusts the connection on which the token came; behind a
 * proxy that ends TLS, or in a network others share, that is not enough.
 */
export async function signedClaims({ issuer, clientId }: Broker, idToken: string): Promise<Claims> {
  const signer = await signerOf(issuer);
  try {
    const { payload } = await jwtVerify(idToken, signer.keys, { issuer: signer.issuer, audience: clientId });
    return payload;
  } catch (error) {
    throw new SignInRefused(error instanceof errors.JOSEError ? "signature" : "unreachable");
  }
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer as it calls itself, and its keys. */
type Signer = { issuer: string; keys: ReturnType<typeof createRemoteJWKSet> };

const kept = new Map<string, Signer>();

/** Keys are fetched once; when a token names one that is not among them, again. */
async function signerOf(configured: string): Promise<Signer> {
  const known = kept.get(configured);
  if (known) return known;
  const response = await askProvider(`${configured.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const { issuer, jwks_uri } = discovery.parse(await response.json());
  const signer = { issuer, keys: createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: patience }) };
  kept.set(configured, signer);
  return signer;
}
