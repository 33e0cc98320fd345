// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { agendaEventDiscarded } from "../events.ts";
import { lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

/** Throws away what nobody ever read, with its pictures. */
export const discardAgendaEvent = (actor: Staff, id: string, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { status } = await lockAgendaEvent(tx, id);
    authorize(agendaPolicy.write(actor));
    agendaWorkflow.next("discard", status);
    await removeFilesOf(tx, { kind: "agenda-event", id });
    await tx.delete(agendaEvents).where(eq(agendaEvents.id, id));
    await recordEvent(tx, actor, agendaEventDiscarded(id), at);
  });
