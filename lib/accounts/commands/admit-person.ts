// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, sql } from "drizzle-orm";
import { identities, people } from "#db/schema/accounts.ts";
import { appointments } from "#db/schema/organisation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { env } from "#lib/kernel/env.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { appointmentStandsOn } from "#lib/organisation/queries.ts";
import { accountOpened } from "../events.ts";
import { type IdentityKey, identityKey, openFiscalCode, sealFiscalCode, voiceHash } from "../identity-key.ts";
import type { Identity } from "../sign-in/identity.ts";
import { SignInRefused } from "../sign-in/problems.ts";

export type Admission = { personId: string; hasEmail: boolean };

/**
 * Finds the person an identity belongs to, or writes them down: by issuer and subject, else by fiscal code, so that who
 * comes by SPID one day and by CIE the next is one person. What the provider says of them is brought up to
 * date, and mail will come in the language they sign in with.
 */
export const admitPerson = (identity: Identity, locale: Locale): Promise<Admission> =>
  inTransaction(async (tx) => {
    const key = identityKey(env().PORTICO_IDENTITY_KEY);
    const personId = (await findByIdentity(tx, identity, key)) ?? (await findByVoice(tx, voiceOf(identity, key)));
    if (identity.door === "staff") await requireAppointment(tx, personId);
    const admitted = personId ?? (await writeDown(tx, identity, key));
    await tx
      .insert(identities)
      .values({ issuer: identity.issuer, subject: identity.subject, personId: admitted, door: identity.door })
      .onConflictDoNothing();
    return {
      personId: admitted,
      hasEmail: await bringUpToDate(tx, admitted, { ...factsOf(identity, key), locale }, identity.email),
    };
  });

const voiceOf = ({ fiscalCode, issuer, subject }: Identity, key: IdentityKey) =>
  voiceHash(key, fiscalCode === null ? { issuer, subject } : { fiscalCode });

/**
 * A subject that comes with another fiscal code than before is not let in: either the provider gave an old subject to
 * somebody new, or the person's code was corrected, and the office must look at it.
 */
async function findByIdentity(tx: Transaction, identity: Identity, key: IdentityKey): Promise<string | undefined> {
  const [known] = await tx
    .select({ personId: people.id, sealed: people.fiscalCodeSealed })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(
      and(eq(identities.issuer, identity.issuer), eq(identities.subject, identity.subject), isNull(people.erasedAt)),
    )
    .for("update", { of: people });
  if (!known) return undefined;
  if (identity.fiscalCode && known.sealed && openFiscalCode(key, known.sealed) !== identity.fiscalCode) {
    throw new SignInRefused("another-fiscal-code");
  }
  return known.personId;
}

async function findByVoice(tx: Transaction, voice: string): Promise<string | undefined> {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.voice, voice), isNull(people.erasedAt)))
    .for("update");
  return person?.id;
}

/** The employees' door opens to those who have something to do behind it, and writes nobody else down. */
async function requireAppointment(tx: Transaction, personId: string | undefined): Promise<void> {
  if (personId) {
    const [standing] = await tx
      .select({ id: appointments.id })
      .from(appointments)
      .where(and(eq(appointments.personId, personId), appointmentStandsOn(today())))
      .limit(1);
    if (standing) return;
  }
  throw new SignInRefused("no-appointment");
}

/** Two first sign-ins at once meet at the unique voice: the second waits, writes nothing, and finds the first's row. */
async function writeDown(tx: Transaction, identity: Identity, key: IdentityKey): Promise<string> {
  const voice = voiceOf(identity, key);
  const [written] = await tx
    .insert(people)
    .values({ voice, ...factsOf(identity, key) })
    .onConflictDoNothing({ target: people.voice, where: isNull(people.erasedAt) })
    .returning({ id: people.id });
  if (!written) {
    const found = await findByVoice(tx, voice);
    if (!found) throw new Error("a person was erased while signing in");
    return found;
  }
  const actor = { kind: "citizen", personId: written.id, level: identity.level } as const;
  await recordEvent(tx, actor, accountOpened(written.id, { door: identity.door }), now());
  return written.id;
}

type Facts = ReturnType<typeof factsOf> & { locale: Locale };

/** Answers whether we know an e-mail address of theirs. The provider's is taken where they have given none. */
async function bringUpToDate(tx: Transaction, personId: string, facts: Facts, email: string | null): Promise<boolean> {
  const address = email && {
    email: sql`coalesce(${people.email}, ${email})`,
    emailConfirmedAt: sql`coalesce(${people.emailConfirmedAt}, now())`,
  };
  const [person] = await tx
    .update(people)
    .set({ ...facts, ...address })
    .where(eq(people.id, personId))
    .returning({ email: people.email });
  return person?.email != null;
}

/** Nothing known is forgotten because one provider says less than another. */
const factsOf = ({ givenName, familyName, birthDate, fiscalCode }: Identity, key: IdentityKey) => ({
  givenName,
  familyName,
  ...(birthDate && { birthDate }),
  ...(fiscalCode && { fiscalCodeSealed: sealFiscalCode(key, fiscalCode) }),
});
