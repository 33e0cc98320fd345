// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { emailConfirmations, people, sessions } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import type { Appointment } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { defaultLocale, type Locale } from "#lib/kernel/locale.ts";
import { standingAppointments } from "#lib/organisation/queries.ts";
import { findResidency } from "./residency.ts";
import { hashOfToken, idleMinutes } from "./session-token.ts";
import type { MailLanguage } from "./vocabulary.ts";

/** A session that stands: it has not expired, was used lately, and its person has an account. */
const sessionStands = and(
  gt(sessions.expiresAt, sql.placeholder("moment")),
  gt(sessions.lastSeenAt, sql.placeholder("idleSince")),
  isNull(people.erasedAt),
);

const standingAt = (at: Temporal.Instant) => ({
  moment: at.toString(),
  idleSince: at.subtract({ minutes: idleMinutes }).toString(),
});

/** Only the employees' door gives the roles of the appointments. */
const rolesBehindDoor = sql<Appointment[]>`
  case when ${sessions.door} = 'staff' then ${standingAppointments(people.id, sql.placeholder("day"))} else '[]' end`;

const unreadNotifications = sql<number>`(
  select count(*)::int from ${notifications}
  where ${notifications.personId} = ${people.id} and ${notifications.readAt} is null
)`;

/** Every page behind the sign-in asks it, the header of every page, and every support: it is built once. */
const sessionsByTokens = db
  .select({
    tokenHash: sessions.tokenHash,
    id: sessions.id,
    personId: sessions.personId,
    door: sessions.door,
    level: sessions.level,
    lastSeenAt: sessions.lastSeenAt,
    givenName: people.givenName,
    familyName: people.familyName,
    email: people.email,
    emailConfirmedAt: people.emailConfirmedAt,
    appointments: rolesBehindDoor,
    unread: unreadNotifications,
  })
  .from(sessions)
  .innerJoin(people, eq(people.id, sessions.personId))
  .where(and(sql`${sessions.tokenHash} = any(${sql.placeholder("tokenHashes")})`, sessionStands))
  .prepare("sessions_by_tokens");

/** The session of each token with its person; null where it does not stand. */
export async function findSessionsByTokens(tokens: readonly string[], at = now()) {
  const tokenHashes = tokens.map(hashOfToken);
  const found = await sessionsByTokens.execute({ tokenHashes, day: today(at).toString(), ...standingAt(at) });
  const byHash = new Map(found.map(({ tokenHash, ...session }) => [tokenHash, session]));
  return tokenHashes.map((tokenHash) => byHash.get(tokenHash) ?? null);
}

export type FoundSession = NonNullable<Awaited<ReturnType<typeof findSessionsByTokens>>[number]>;

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
    .where(and(eq(sessions.personId, personId), sessionStands))
    .orderBy(desc(sessions.lastSeenAt))
    .prepare("sessions_of_person")
    .execute(standingAt(at));

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

/** In which language a person wants to be written to, and in which they signed in last. */
export async function findMailLanguage(personId: string): Promise<{ language: MailLanguage; lastSignIn: Locale }> {
  const [person] = await db
    .select({ language: people.mailLocale, lastSignIn: people.locale })
    .from(people)
    .where(eq(people.id, personId));
  return { language: person?.language ?? "lastSignIn", lastSignIn: person?.lastSignIn ?? defaultLocale };
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
