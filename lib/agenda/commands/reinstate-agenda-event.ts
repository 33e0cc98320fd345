// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents, agendaOccurrences } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { agendaEventReinstated } from "../events.ts";
import { getOccurrence, isOccurrence, lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

type Reinstate = { id: string; occurrence: Date | null };

/** An event that was called off, or one of its dates, takes place after all. */
export const reinstateAgendaEvent = (actor: Staff, { id, occurrence }: Reinstate, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const event = await lockAgendaEvent(tx, id);
    authorize(agendaPolicy.write(actor));
    agendaWorkflow.next("reinstate", event.status);
    const before = occurrence ? await getOccurrence(tx, id, occurrence) : event;
    if (!before.cancelledAt) throw new Conflict("agenda.refusals.notCancelled");
    const called = { cancelledAt: null, cancelledReason: null };
    const changed = {
      ...{ sequence: event.sequence + 1, updatedBy: actor.personId },
      updatedAt: new Date(at.epochMilliseconds),
    };
    if (occurrence) await tx.update(agendaOccurrences).set(called).where(isOccurrence(id, occurrence));
    await tx
      .update(agendaEvents)
      .set(occurrence ? changed : { ...changed, ...called })
      .where(eq(agendaEvents.id, id));
    await recordEvent(tx, actor, agendaEventReinstated(id, occurrence?.toISOString() ?? null), at);
  });
