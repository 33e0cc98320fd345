// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { identityPapers, people } from "#db/schema/accounts.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { env } from "#lib/kernel/env.ts";
import { accountOpened } from "./events.ts";
import { identityKey, seal, unseal, voiceHash } from "./identity-key.ts";
import type { Paper } from "./paper.ts";

const key = () => identityKey(env().PORTICO_IDENTITY_KEY);

/** The end of a number, by which an officer knows whether it is the document in their hand. */
export const endOf = (numberSealed: string): string => unseal(key(), numberSealed).slice(-3);

export type WithoutCode = {
  paper: Paper;
  givenName: string;
  familyName: string;
  birthDate: string;
  birthPlace: string;
  phone: string | null;
};

/**
 * The person of an identity document: found, or written down as the document says. What is known already stays as it is.
 * Of somebody who erased their account and comes back, the voice is found again, so that nothing counts twice.
 */
export async function findOrWriteWithoutCode(
  tx: Transaction,
  officer: Staff,
  { paper, ...facts }: WithoutCode,
  at: Temporal.Instant,
): Promise<{ personId: string; isNew: boolean }> {
  const hash = voiceHash(key(), { paper });
  const known = await findByPaper(tx, hash);
  if (known && known.erasedAt === null) return { personId: known.personId, isNew: false };

  const voice = known?.voice ?? hash;
  const createdAt = new Date(at.epochMilliseconds);
  const [written] = await tx
    .insert(people)
    .values({ ...facts, voice, createdAt })
    .onConflictDoNothing({ target: people.voice, where: isNull(people.erasedAt) })
    .returning({ id: people.id });
  if (!written) return { personId: await otherDesks(tx, voice), isNew: false };
  const kept = {
    personId: written.id,
    numberSealed: seal(key(), paper.number),
    recordedBy: officer.personId,
    createdAt,
  };
  await tx
    .insert(identityPapers)
    .values({ hash, kind: paper.kind, country: paper.country, ...kept })
    .onConflictDoUpdate({ target: identityPapers.hash, set: kept });
  await recordEvent(tx, officer, accountOpened(written.id, { door: "counter" }), at);
  return { personId: written.id, isNew: true };
}

async function findByPaper(tx: Transaction, hash: string) {
  const [known] = await tx
    .select({ personId: people.id, voice: people.voice, erasedAt: people.erasedAt })
    .from(identityPapers)
    .innerJoin(people, eq(people.id, identityPapers.personId))
    .where(eq(identityPapers.hash, hash));
  return known;
}

/** Two desks at once meet at the unique voice: the second finds the first's row. */
async function otherDesks(tx: Transaction, voice: string): Promise<string> {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.voice, voice), isNull(people.erasedAt)));
  if (!person) throw new Error("a person was erased while being written down");
  return person.id;
}
