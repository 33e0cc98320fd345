// SPDX-License-Identifier: AGPL-3.0-or-later
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

/** How the next sign-in is answered; each field is a way to be wrong. */
export type Answering = {
  idToken: (right: JWTPayload) => JWTPayload;
  userInfo: Record<string, unknown>;
  /** Signs with a key that is not published. */
  forged: boolean;
  /** The issuer that the discovery document names. */
  announcedIssuer: string | undefined;
  tokenError: string | undefined;
};

const honest: Answering = {
  idToken: (right) => right,
  userInfo: {},
  forged: false,
  announcedIssuer: undefined,
  tokenError: undefined,
};

/**
 * An OpenID Connect provider that lies as it is told: discovery, keys, token and UserInfo over HTTP, as the real ones
 * answer them. Nobody chooses a persona there; a test comes back with a code of its own making.
 */
export async function crookedProvider(clientId: string) {
  const [published, hidden] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const keys = { keys: [{ ...(await exportJWK(published.publicKey)), kid: "published", alg: "RS256", use: "sig" }] };
  let answering = honest;
  let nonce = "";
  let issuer = "";

  const signed = (claims: JWTPayload) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: "published" })
      .sign(answering.forged ? hidden.privateKey : published.privateKey);

  const documents: Record<string, () => unknown> = {
    "/.well-known/openid-configuration": () => ({
      issuer: answering.announcedIssuer ?? issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/keys`,
      code_challenge_methods_supported: ["S256"],
    }),
    "/keys": () => keys,
    "/token": async () => {
      if (answering.tokenError) return { error: answering.tokenError };
      const now = Math.floor(Date.now() / 1000);
      const times = { iat: now, exp: now + 300 };
      const acr = "https://www.spid.gov.it/SpidL2";
      const right = { iss: issuer, aud: clientId, sub: "somebody", nonce, acr, ...times };
      return { access_token: "access", token_type: "Bearer", id_token: await signed(answering.idToken(right)) };
    },
    "/me": () => ({ sub: "somebody", ...answering.userInfo }),
  };

  const server = createServer(async (request, response) => {
    const document = await documents[new URL(request.url ?? "", issuer).pathname]?.();
    const status =
      document === undefined ? 404 : typeof document === "object" && document && "error" in document ? 400 : 200;
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(document ?? {}));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    /** Sets how the next sign-in is answered; what is not named is answered as it should be. */
    answer: (how: Partial<Answering>) => {
      answering = { ...honest, ...how };
    },
    /** Takes the nonce of the request, as a provider does, and answers where it wants people back. */
    visited: (authorization: URL) => {
      nonce = authorization.searchParams.get("nonce") ?? "";
      return new URL(authorization.searchParams.get("redirect_uri") ?? "");
    },
    close: () => server.close(),
  };
}
