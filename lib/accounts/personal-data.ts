// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import {
  emailConfirmations,
  identities,
  identityPapers,
  people,
  residencyChecks,
  sessions,
} from "#db/schema/accounts.ts";

/**
 * Everything this room keeps of a person, for the copy they may ask for (GDPR art. 15). Left out: the fiscal code and
 * the number of a document, which are never exported, what is derived from it, and whatever opens a door.
 */
export async function accountData(personId: string) {
  const [person] = await db
    .select({
      givenName: people.givenName,
      familyName: people.familyName,
      birthDate: people.birthDate,
      birthPlace: people.birthPlace,
      email: people.email,
      emailConfirmedAt: people.emailConfirmedAt,
      phone: people.phone,
      language: people.locale,
      mailLanguage: people.mailLocale,
      createdAt: people.createdAt,
    })
    .from(people)
    .where(eq(people.id, personId));
  const [ownIdentities, ownPapers, ownSessions, confirmations, residency] = await Promise.all([
    db
      .select({ issuer: identities.issuer, door: identities.door, createdAt: identities.createdAt })
      .from(identities)
      .where(eq(identities.personId, personId))
      .orderBy(asc(identities.createdAt)),
    db
      .select({ kind: identityPapers.kind, country: identityPapers.country, createdAt: identityPapers.createdAt })
      .from(identityPapers)
      .where(eq(identityPapers.personId, personId))
      .orderBy(asc(identityPapers.createdAt)),
    db
      .select({
        door: sessions.door,
        level: sessions.level,
        userAgent: sessions.userAgent,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .where(eq(sessions.personId, personId))
      .orderBy(asc(sessions.createdAt)),
    db
      .select({
        email: emailConfirmations.email,
        createdAt: emailConfirmations.createdAt,
        usedAt: emailConfirmations.usedAt,
      })
      .from(emailConfirmations)
      .where(eq(emailConfirmations.personId, personId))
      .orderBy(asc(emailConfirmations.createdAt)),
    db
      .select({
        result: residencyChecks.result,
        source: residencyChecks.source,
        zone: residencyChecks.zoneCode,
        tie: residencyChecks.tie,
        checkedOn: residencyChecks.checkedOn,
        createdAt: residencyChecks.createdAt,
      })
      .from(residencyChecks)
      .where(eq(residencyChecks.personId, personId))
      .orderBy(asc(residencyChecks.createdAt)),
  ]);
  return {
    ...person,
    identities: ownIdentities,
    identityDocuments: ownPapers,
    sessions: ownSessions,
    emailConfirmations: confirmations,
    residency,
  };
}
