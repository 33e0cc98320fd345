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

/**
 * The claims of an ID token whose signature holds. next-auth trusts the connection on which the token came; behind a
 * proxy that ends TLS, or in a network others share, that is not enough.
 */
export async function signedClaims({ issuer, clientId }: Broker, idToken: string): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(idToken, await keysOf(issuer), { issuer, audience: clientId });
    return payload;
  } catch (error) {
    throw new SignInRefused(error instanceof errors.JOSEError ? "signature" : "unreachable");
  }
}

type Keys = ReturnType<typeof createRemoteJWKSet>;

const kept = new Map<string, Keys>();

/** The keys are fetched once; when a token names one that is not among them, again. */
async function keysOf(issuer: string): Promise<Keys> {
  const known = kept.get(issuer);
  if (known) return known;
  const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
  const { jwks_uri } = z.object({ jwks_uri: z.url() }).parse(await response.json());
  const keys = createRemoteJWKSet(new URL(jwks_uri));
  kept.set(issuer, keys);
  return keys;
}
