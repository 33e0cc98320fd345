// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import type { Connection, Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { env } from "#lib/kernel/env.ts";
import { accountOpened } from "./events.ts";
import type { FiscalCode } from "./fiscal-code.ts";
import { identityKey, openFiscalCode, sealFiscalCode, voiceHash } from "./identity-key.ts";

const key = () => identityKey(env().PORTICO_IDENTITY_KEY);

export const voiceOf = (fiscalCode: FiscalCode): string => voiceHash(key(), { fiscalCode });
export const sealed = (fiscalCode: FiscalCode): string => sealFiscalCode(key(), fiscalCode);
export const opened = (fiscalCodeSealed: string): FiscalCode => openFiscalCode(key(), fiscalCodeSealed);

/** The living person of a voice; null where there is none. */
export async function findByVoice(connection: Connection, voice: string): Promise<string | null> {
  const [person] = await connection
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.voice, voice), isNull(people.erasedAt)));
  return person?.id ?? null;
}

export type OnPaper = {
  fiscalCode: FiscalCode;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  phone?: string | null;
};

/**
 * The person of a fiscal code: found, or written down as they stand on paper. What is known already stays as it is.
 * Two desks at once, or a desk and a sign-in, meet at the unique voice: the second finds the first's row.
 */
export async function findOrWritePerson(
  tx: Transaction,
  actor: Actor,
  { fiscalCode, ...facts }: OnPaper,
  way: "counter" | "sheet",
  at: Temporal.Instant,
): Promise<{ personId: string; isNew: boolean }> {
  const voice = voiceOf(fiscalCode);
  const [written] = await tx
    .insert(people)
    .values({ ...facts, voice, fiscalCodeSealed: sealed(fiscalCode), createdAt: new Date(at.epochMilliseconds) })
    .onConflictDoNothing({ target: people.voice, where: isNull(people.erasedAt) })
    .returning({ id: people.id });
  if (written) {
    await recordEvent(tx, actor, accountOpened(written.id, { door: way }), at);
    return { personId: written.id, isNew: true };
  }
  const personId = await findByVoice(tx, voice);
  if (!personId) throw new Error("a person was erased while being written down");
  return { personId, isNew: false };
}
