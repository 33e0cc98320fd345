// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, isNull, or } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { appointments } from "#db/schema/organisation.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { assertFromToday } from "#lib/kernel/from-today.ts";
import { periodStateOn } from "#lib/kernel/period.ts";
import { appointmentEnded } from "../events.ts";
import { organisationPolicy } from "../policy.ts";
import type { EndAppointment } from "../schemas.ts";
import { refusingSecondHead } from "./one-head.ts";

type Appointment = typeof appointments.$inferSelect;

/**
 * Ends an appointment, at once or at the end of a day from today on. The municipality is never left without an
 * administrator: one whose appointment has no end must remain.
 */
export const endAppointment = (actor: Actor, input: EndAppointment, at = now()): Promise<{ personId: string }> =>
  inTransaction(async (tx) => {
    const { appointment, administrators } = await lockWithAdministrators(tx, input.appointmentId);
    authorize(organisationPolicy.endAppointment(actor));
    if (hasEnded(appointment, at)) throw new Conflict("organisation.refusals.alreadyEnded");
    if (input.endsOn !== null) assertPossible(input.endsOn, appointment, at);
    if (appointment.role === "administrator" && !isReplaced(administrators, input.endsOn, at)) {
      throw new Refusal("organisation.refusals.lastAdministrator");
    }

    const ending = input.endsOn === null ? { endedAt: new Date(at.epochMilliseconds) } : { endsOn: input.endsOn };
    await refusingSecondHead(
      tx
        .update(appointments)
        .set({ ...ending, endedBy: actingPerson(actor) })
        .where(eq(appointments.id, appointment.id)),
    );
    await recordEvent(tx, actor, appointmentEnded(appointment, input.endsOn), at);
    return { personId: appointment.personId };
  });

/**
 * The appointment and every administrator's without an end, locked together and in one order: two administrators who
 * end each other at the same moment wait for one another, and the second finds who is left.
 */
async function lockWithAdministrators(tx: Transaction, appointmentId: string) {
  const isOpenAdministrator = and(
    eq(appointments.role, "administrator"),
    isNull(appointments.endsOn),
    isNull(appointments.endedAt),
    isNull(people.erasedAt),
  );
  const locked = await tx
    .select({ appointment: appointments })
    .from(appointments)
    .innerJoin(people, eq(people.id, appointments.personId))
    .where(or(eq(appointments.id, appointmentId), isOpenAdministrator))
    .orderBy(asc(appointments.id))
    .for("update", { of: appointments });
  const rows = locked.map((row) => row.appointment);
  const appointment = rows.find(({ id }) => id === appointmentId);
  if (!appointment) throw new NotFound();
  return { appointment, administrators: rows.filter(({ id }) => id !== appointmentId) };
}

const hasEnded = (appointment: Appointment, at: Temporal.Instant) =>
  periodStateOn({ ...appointment, stoppedAt: appointment.endedAt }, today(at)) === "over";

function assertPossible(endsOn: string, { startsOn }: Appointment, at: Temporal.Instant): void {
  assertFromToday("endsOn", endsOn, at);
  if (endsOn < startsOn) throw new Invalid({ endsOn: { key: "fields.endBeforeStart" } });
}

/** Whether an administrator without an end stands on the first day without this one. */
function isReplaced(others: Appointment[], endsOn: string | null, at: Temporal.Instant): boolean {
  const firstDay = endsOn === null ? today(at) : Temporal.PlainDate.from(endsOn).add({ days: 1 });
  return others.some(({ startsOn }) => startsOn <= firstDay.toString());
}
