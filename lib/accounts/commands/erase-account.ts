// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, isNull, or } from "drizzle-orm";
import {
  emailConfirmations,
  identities,
  identityPapers,
  people,
  residencyChecks,
  sessions,
} from "#db/schema/accounts.ts";
import { appointments } from "#db/schema/organisation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { endDelegationsOf } from "#lib/associations/commands/end-delegations-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Citizen, Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { forgetNotificationsOf } from "#lib/notifications/commands/forget-notifications-of.ts";
import { accountErased } from "../events.ts";
import { accountPolicy } from "../policy.ts";
import { lockPerson } from "./record-residency.ts";

/**
 * Forgets who the person is, and keeps what they did in public without their name (GDPR art. 17). The voice stays: it
 * tells nobody who they are, and prevents a second support should they come back.
 */
export const eraseAccount = (actor: Citizen | Staff, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id } = await lockPerson(tx, actor.personId);
    authorize(accountPolicy.erase(await hasAppointment(tx, id, today(at))));

    await tx.delete(sessions).where(eq(sessions.personId, id));
    await tx.delete(identities).where(eq(identities.personId, id));
    await tx.delete(emailConfirmations).where(eq(emailConfirmations.personId, id));
    await tx.delete(residencyChecks).where(eq(residencyChecks.personId, id));
    await tx.update(identityPapers).set({ numberSealed: null }).where(eq(identityPapers.personId, id));
    await forgetNotificationsOf(tx, id);
    await endDelegationsOf(tx, id, at);
    await tx
      .update(people)
      .set({ ...forgotten, erasedAt: new Date(at.epochMilliseconds) })
      .where(eq(people.id, id));
    await recordEvent(tx, actor, accountErased(id), at);
  });

/** What is left of who somebody was. */
export const forgotten = {
  givenName: null,
  familyName: null,
  birthDate: null,
  birthPlace: null,
  email: null,
  emailConfirmedAt: null,
  phone: null,
  mailLocale: null,
  fiscalCodeSealed: null,
};

/** One that stands, or is still to begin. */
async function hasAppointment(tx: Transaction, personId: string, on: Temporal.PlainDate): Promise<boolean> {
  const found = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.personId, personId),
        isNull(appointments.endedAt),
        or(isNull(appointments.endsOn), gte(appointments.endsOn, on.toString())),
      ),
    )
    .limit(1);
  return found.length > 0;
}
