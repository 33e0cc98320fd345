// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
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
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid, NotFound } from "#lib/kernel/errors.ts";
import type { Carried, PersonCarrier } from "../carrying.ts";
import { accountLinked } from "../events.ts";
import { accountPolicy } from "../policy.ts";
import type { LinkPerson } from "../schemas.ts";
import { findOrWritePerson } from "../write-person.ts";
import { askRegister } from "./ask-register.ts";
import { forgotten } from "./erase-account.ts";

/**
 * Who was registered without a fiscal code shows one: from now on they are its person, who may have come by another door
 * already. Everything that was theirs is carried over, each voice counts once, and the old entry is emptied.
 */
export async function linkPerson(
  actor: Actor,
  input: LinkPerson,
  carriers: readonly PersonCarrier[],
  at = now(),
): Promise<{ personId: string }> {
  const [from, to] = await inTransaction(async (tx): Promise<[Carried, Carried]> => {
    authorize(accountPolicy.serve(actor));
    const from = await lockLiving(tx, input.personId);
    const hasAppointment = (await tx.$count(appointments, eq(appointments.personId, from.id))) > 0;
    authorize(accountPolicy.link(from, hasAppointment));
    const to = await personOf(tx, actor, from, input, at);
    const old = { personId: from.id, voice: from.voice };
    for (const carry of [...carriers, carryAccount]) await carry(tx, old, to);
    await recordEvent(tx, actor, accountLinked(from.id, { into: to.personId }), at);
    await tx
      .update(people)
      .set({ ...forgotten, erasedAt: new Date(at.epochMilliseconds) })
      .where(eq(people.id, from.id));
    return [old, to];
  });
  // What they were doing at that very moment waited for the row to be free, and came after.
  await inTransaction(async (tx) => {
    await lockPerson(tx, from.personId);
    for (const carry of carriers) await carry(tx, from, to);
  });
  await askRegister(to.personId, at);
  return { personId: to.personId };
}

type Person = typeof people.$inferSelect;

async function lockLiving(tx: Transaction, id: string): Promise<Person> {
  const person = await lockPerson(tx, id);
  if (!person || person.erasedAt) throw new NotFound();
  return person;
}

async function lockPerson(tx: Transaction, id: string): Promise<Person | undefined> {
  const [person] = await tx.select().from(people).where(eq(people.id, id)).for("update");
  return person;
}

/** Whoever has this code already, or the same person anew under it. */
async function personOf(
  tx: Transaction,
  actor: Actor,
  from: Person,
  { fiscalCode, birthDates }: LinkPerson,
  at: Temporal.Instant,
): Promise<Carried> {
  requireSameBirth(from.birthDate, birthDates);
  const facts = {
    givenName: from.givenName ?? "",
    familyName: from.familyName ?? "",
    birthDate: from.birthDate,
    phone: from.phone,
  };
  const { personId, isNew } = await findOrWritePerson(tx, actor, { fiscalCode, ...facts }, "counter", at);
  const to = await lockLiving(tx, personId);
  requireSameBirth(from.birthDate, to.birthDate === null ? [] : [to.birthDate]);
  await tx
    .update(people)
    .set({
      ...(to.email === null && { email: from.email, emailConfirmedAt: from.emailConfirmedAt }),
      ...(isNew && { locale: from.locale }),
      mailLocale: to.mailLocale ?? from.mailLocale,
    })
    .where(eq(people.id, to.id));
  return { personId: to.id, voice: to.voice };
}

/** Two people are not made one by a slip of the pen; a provisional code says nothing of the birth. */
function requireSameBirth(birthDate: string | null, possible: readonly string[]): void {
  if (birthDate === null || possible.length === 0 || possible.includes(birthDate)) return;
  throw new Invalid({ fiscalCode: { key: "accounts.refusals.anotherBirthDate" } });
}

/** The doors they came by lead to the same person from now on; the sessions that stand are ended. */
export async function carryAccount(tx: Transaction, from: Carried, to: Carried): Promise<void> {
  const { personId } = to;
  await tx.update(identities).set({ personId }).where(eq(identities.personId, from.personId));
  await tx.update(identityPapers).set({ personId }).where(eq(identityPapers.personId, from.personId));
  await tx.delete(emailConfirmations).where(eq(emailConfirmations.personId, from.personId));
  await tx.delete(sessions).where(eq(sessions.personId, from.personId));
  await tx.update(residencyChecks).set({ personId }).where(eq(residencyChecks.personId, from.personId));
  await tx.update(residencyChecks).set({ recordedBy: personId }).where(eq(residencyChecks.recordedBy, from.personId));
}
