// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from "node:crypto";
import NextAuth, { customFetch, type NextAuthConfig } from "next-auth";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { env } from "#lib/kernel/env.ts";
import { admitPerson } from "../commands/admit-person.ts";
import { openSession } from "../commands/open-session.ts";
import { sessionHours } from "../session-token.ts";
import type { Entrance, SignInProblem } from "../vocabulary.ts";
import { askProvider, brokerOf, signedClaims } from "./brokers.ts";
import { cookiesOfNextAuth, type Journey } from "./cookies.ts";
import { type Identity, identityFrom } from "./identity.ts";
import { acrFor } from "./mapping.ts";
import { problemIn, SignInRefused } from "./problems.ts";

/**
 * One person's way through an entrance. next-auth speaks the protocol; what it finds out, and what becomes of it, is
 * gathered here, because next-auth hands its adapter the parts one at a time and forgets why it failed.
 */
export type Attempt = {
  entrance: Entrance;
  journey: Journey;
  /** The session this browser had before; it ends where the new one begins. */
  previousToken: string | undefined;
  userAgent: string;
  admitted?: { personId: string; identity: Identity; hasEmail: boolean };
  isSignedIn?: true;
  problem?: SignInProblem;
};

export function nextAuthFor(attempt: Attempt) {
  // The one way to tell next-auth the address of the site, which it would otherwise believe of whoever asks.
  process.env.AUTH_URL = env().PORTICO_URL;
  return NextAuth(configurationFor(attempt));
}

function configurationFor(attempt: Attempt): NextAuthConfig {
  const { entrance, journey } = attempt;
  const broker = brokerOf(entrance);
  return {
    basePath: "/api/auth",
    secret: env().AUTH_SECRET,
    trustHost: true,
    cookies: cookiesOfNextAuth(),
    session: {
      strategy: "database",
      maxAge: sessionHours * 60 * 60,
      generateSessionToken: () => randomBytes(32).toString("base64url"),
    },
    adapter: adapterFor(attempt),
    providers: [
      {
        id: entrance,
        name: entrance,
        type: "oidc",
        issuer: broker.issuer,
        clientId: broker.clientId,
        clientSecret: broker.clientSecret,
        checks: ["pkce", "state", "nonce"],
        authorization: { params: authorizationParameters(broker.mapping, journey) },
        // SPID tells who it is at UserInfo alone, CIE in the ID token too: both are read.
        idToken: false,
        profile: ({ sub }) => ({ id: sub }),
        [customFetch]: askProvider,
      },
    ],
    callbacks: {
      async signIn({ account, profile }) {
        const claims = await signedClaims(broker, account?.id_token ?? "");
        const identity = identityFrom({ ...profile, ...claims }, entrance, broker.mapping);
        if (identity.level < journey.level) throw new SignInRefused("level");
        attempt.admitted = { identity, ...(await admitPerson(identity, journey.locale)) };
        return true;
      },
    },
    logger: {
      error: (error) => {
        attempt.problem ??= problemIn(error);
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

function authorizationParameters(mapping: Parameters<typeof acrFor>[0], { level, locale }: Journey) {
  const acr = acrFor(mapping, level);
  return {
    scope: mapping.scope,
    ui_locales: locale,
    ...(acr === undefined ? {} : { acr_values: acr }),
    ...mapping.parameters,
  };
}

/**
 * Who somebody is was decided in one transaction by `admitPerson`; here next-auth only learns the result. It is never
 * told of a session there may already be: coming in again begins a new one, and links nothing to the old one's person.
 */
function adapterFor(attempt: Attempt): Adapter {
  const admittedUser = async () => attempt.admitted && userOf(attempt.admitted.personId);
  return {
    getUserByAccount: async () => (await admittedUser()) ?? null,
    getSessionAndUser: async () => null,
    async createSession(session) {
      const { admitted, previousToken, userAgent } = attempt;
      if (!admitted) throw new Error("a session without an admitted person");
      const { personId, identity } = admitted;
      const { door, level } = identity;
      await openSession({ personId, door, level, userAgent, previousToken }, session.sessionToken, session.expires);
      attempt.isSignedIn = true;
      return session;
    },
    ...neverAsked,
  };
}

/** next-auth has no field for what it need not know. */
const userOf = (id: string): AdapterUser => ({ id, email: "", emailVerified: null });

const never = async () => {
  throw new Error("next-auth asked its adapter for what admitPerson has already done");
};

/** Methods next-auth insists on seeing. */
const neverAsked = {
  createUser: never,
  getUser: never,
  getUserByEmail: never,
  updateUser: never,
  linkAccount: never,
  updateSession: never,
  deleteSession: never,
} satisfies Partial<Adapter>;
