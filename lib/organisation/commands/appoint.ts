// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gte, isNull, lte, or } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { appointments, units } from "#db/schema/organisation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { appointmentMade } from "../events.ts";
import { organisationPolicy } from "../policy.ts";
import type { Appoint } from "../schemas.ts";
import { refusingSecondHead } from "./one-head.ts";

/**
 * Gives a person a role in a unit, from today or a later day. They never hold the same one twice at once, and nobody leads
 * a unit while another does.
 */
export const appoint = (actor: Actor, input: Appoint, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    await lockPerson(tx, input.personId);
    authorize(organisationPolicy.appoint(actor));
    assertFromToday("startsOn", input.startsOn, at);
    if (!(await isUnit(tx, input.unitCode))) throw new Invalid({ unitCode: { key: "fields.invalid" } });
    if (await holdsMeanwhile(tx, input)) throw new Conflict("organisation.refusals.alreadyAppointed");

    const [made] = await refusingSecondHead(
      tx
        .insert(appointments)
        .values({ ...input, recordedBy: actingPerson(actor), createdAt: new Date(at.epochMilliseconds) })
        .returning(),
    );
    if (!made) throw new Error("the appointment was not written");
    await recordEvent(tx, actor, appointmentMade(made), at);
    return { id: made.id };
  });

/** Held until the transaction ends: the appointments of one person are made one after the other. */
async function lockPerson(tx: Transaction, personId: string): Promise<void> {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.erasedAt)))
    .for("no key update");
  if (!person) throw new NotFound();
}

const isUnit = async (tx: Transaction, code: string) => (await tx.$count(units, eq(units.code, code))) > 0;

async function holdsMeanwhile(tx: Transaction, { personId, unitCode, role, startsOn, endsOn }: Appoint) {
  const found = await tx.$count(
    appointments,
    and(
      eq(appointments.personId, personId),
      eq(appointments.unitCode, unitCode),
      eq(appointments.role, role),
      isNull(appointments.endedAt),
      or(isNull(appointments.endsOn), gte(appointments.endsOn, startsOn)),
      endsOn === null ? undefined : lte(appointments.startsOn, endsOn),
    ),
  );
  return found > 0;
}
