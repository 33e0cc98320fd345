// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { emailConfirmations, people, sessions } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import type { Connection } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { standingAppointments } from "#lib/organisation/queries.ts";
import { findResidency } from "./residency.ts";
import { hashOfToken, idleMinutes } from "./session-token.ts";

/** A session that stands: it has not expired, was used lately, and its person has an account. */
const sessionStandsAt = (at: Temporal.Instant) => {
  const moment = new Date(at.epochMilliseconds);
  const idleSince = new Date(at.subtract({ minutes: idleMinutes }).epochMilliseconds);
  return and(gt(sessions.expiresAt, moment), gt(sessions.lastSeenAt, idleSince), isNull(people.erasedAt));
};

const unreadNotifications = sql<number>`(
  select count(*)::int from ${notifications}
  where ${notifications.personId} = ${people.id} and ${notifications.readAt} is null
)`;

/** The session of a token with its person, in one query: every page behind the sign-in asks it, and the header too. */
export async function findSessionByToken(token: string, at = now(), connection: Connection = db) {
  const [session] = await connection
    .select({
      id: sessions.id,
      personId: sessions.personId,
      door: sessions.door,
      level: sessions.level,
      lastSeenAt: sessions.lastSeenAt,
      givenName: people.givenName,
      familyName: people.familyName,
      email: people.email,
      emailConfirmedAt: people.emailConfirmedAt,
      appointments: standingAppointments(people.id, today(at)),
      unread: unreadNotifications,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.tokenHash, hashOfToken(token)), sessionStandsAt(at)));
  return session ?? null;
}

export type FoundSession = NonNullable<Awaited<ReturnType<typeof findSessionByToken>>>;

/** The sessions a person has open, the latest used first. */
export const listSessions = (personId: string, at = now()) =>
  db
    .select({
      id: sessions.id,
      door: sessions.door,
      level: sessions.level,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.personId, personId), sessionStandsAt(at)))
    .orderBy(desc(sessions.lastSeenAt));

/** An address that waits to be confirmed; null where there is none, or its link no longer works. */
export async function findPendingEmail(personId: string, at = now()) {
  const [pending] = await db
    .select({ email: emailConfirmations.email, expiresAt: emailConfirmations.expiresAt })
    .from(emailConfirmations)
    .where(
      and(
        eq(emailConfirmations.personId, personId),
        isNull(emailConfirmations.usedAt),
        gt(emailConfirmations.expiresAt, new Date(at.epochMilliseconds)),
      ),
    );
  return pending ?? null;
}

/** The address that a link confirms, and whether it still can. */
export async function findConfirmation(token: string, at = now()) {
  const [found] = await db
    .select({
      email: emailConfirmations.email,
      expiresAt: emailConfirmations.expiresAt,
      usedAt: emailConfirmations.usedAt,
    })
    .from(emailConfirmations)
    .where(eq(emailConfirmations.tokenHash, hashOfToken(token)));
  if (!found) return { state: "expired" } as const;
  if (found.usedAt) return { state: "used" } as const;
  return found.expiresAt.getTime() <= at.epochMilliseconds
    ? ({ state: "expired" } as const)
    : ({ state: "open", email: found.email } as const);
}

/** What the page of one's own data shows. */
export async function findOwnData(personId: string) {
  const [person] = await db
    .select({
      birthDate: people.birthDate,
      hasFiscalCode: sql<boolean>`${people.fiscalCodeSealed} is not null`,
    })
    .from(people)
    .where(eq(people.id, personId));
  return { birthDate: null, hasFiscalCode: false, ...person, residency: await findResidency(db, personId) };
}
