// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents, agendaOccurrences } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { agendaEventCancelled } from "../events.ts";
import { getOccurrence, isOccurrence, lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

type Cancel = { id: string; occurrence: Date | null; reason: string };

/** Calls an event off, whole or on one of its dates. It stays in every calendar, and says so there. */
export const cancelAgendaEvent = (actor: Staff, { id, occurrence, reason }: Cancel, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const event = await lockAgendaEvent(tx, id);
    authorize(agendaPolicy.write(actor));
    agendaWorkflow.next("cancel", event.status);
    const moment = new Date(at.epochMilliseconds);
    const called = { cancelledAt: moment, cancelledReason: reason };
    const changed = { sequence: event.sequence + 1, updatedBy: actor.personId, updatedAt: moment };
    const before = occurrence ? await getOccurrence(tx, id, occurrence) : event;
    if (before.cancelledAt) throw new Conflict("agenda.refusals.cancelled");
    if (occurrence) await tx.update(agendaOccurrences).set(called).where(isOccurrence(id, occurrence));
    await tx
      .update(agendaEvents)
      .set(occurrence ? changed : { ...changed, ...called })
      .where(eq(agendaEvents.id, id));
    const told = { reason, occurrence: occurrence?.toISOString() ?? null };
    await recordEvent(tx, actor, agendaEventCancelled(id, told), at);
  });
