// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { sessions } from "#db/schema/accounts.ts";
import { inTransaction } from "#db/transaction.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { hashOfToken } from "../session-token.ts";
import type { Door } from "../vocabulary.ts";

type NewSession = {
  personId: string;
  door: Door;
  level: AssuranceLevel;
  userAgent: string;
  /** The token this browser had until now, whoever it stood for: it is worth nothing from here on. */
  previousToken: string | undefined;
};

export const openSession = ({ previousToken, ...session }: NewSession, token: string, expiresAt: Date) =>
  inTransaction(async (tx) => {
    if (previousToken) await tx.delete(sessions).where(eq(sessions.tokenHash, hashOfToken(previousToken)));
    await tx.insert(sessions).values({ ...session, tokenHash: hashOfToken(token), expiresAt });
  });
