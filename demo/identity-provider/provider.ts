// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import Provider, { type Configuration } from "oidc-provider";
import { isLocale } from "#lib/kernel/locale.ts";
import type { Door } from "../valfiorita/personas.ts";
import { claimNames, claimsOf, doors, findAccount } from "./accounts.ts";
import { problemPage } from "./pages.ts";

type Client = { id: string; secret: string };

export const acrPrefix = "https://www.spid.gov.it/SpidL";

/** A real OpenID Connect server. Its keys live as long as the process: the demonstration has nothing to protect. */
export async function identityProvider(issuer: string, porticoUrl: string, client: Client): Promise<Provider> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: doors.map((door) => callbackOf(porticoUrl, door)),
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    jwks: {
      keys: [{ ...(await exportJWK(privateKey)), use: "sig", alg: "RS256", kid: randomBytes(8).toString("hex") }],
    },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    acrValues: [1, 2, 3].map((level) => `${acrPrefix}${level}`),
    scopes: ["openid", "profile", "email"],
    claims: { openid: ["sub"], profile: claimNames, acr: null },
    // CIE puts what it knows into the ID token too; `findAccount` keeps SPID's out of it.
    conformIdTokenClaims: false,
    findAccount: (_, subject) => {
      const account = findAccount(subject);
      if (!account) return undefined;
      return {
        accountId: subject,
        claims: (use) => ({ sub: subject, ...(use === "id_token" && account.door !== "cie" ? {} : claimsOf(account)) }),
      };
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
    renderError: (ctx) => {
      const asked = ctx.query.ui_locales;
      ctx.type = "html";
      ctx.body = problemPage(isLocale(asked) ? asked : "it");
    },
    ttl: { AccessToken: 300, AuthorizationCode: 60, IdToken: 300, Interaction: 900, Grant: 900, Session: 900 },
  };
  return new Provider(issuer, configuration);
}

/** One client for three doors: the address to come back to says which one was opened. */
export const callbackOf = (porticoUrl: string, door: Door) => new URL(`/api/auth/callback/${door}`, porticoUrl).href;
