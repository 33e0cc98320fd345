// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { withholdFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { removeEntry } from "#lib/search/entries.ts";
import { agendaEventWithdrawn } from "../events.ts";
import { lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

/** Takes an event out that should not have been there; what does not take place is called off instead. */
export const withdrawAgendaEvent = (actor: Staff, input: { id: string; reason: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, status: before } = await lockAgendaEvent(tx, input.id);
    authorize(agendaPolicy.write(actor));
    const status = agendaWorkflow.next("withdraw", before);
    await tx
      .update(agendaEvents)
      .set({
        ...{ status, withdrawnReason: input.reason, appearedAt: null },
        ...{ updatedBy: actor.personId, updatedAt: new Date(at.epochMilliseconds) },
      })
      .where(eq(agendaEvents.id, id));
    await withholdFilesOf(tx, { kind: "agenda-event", id });
    await removeEntry(tx, "event", id);
    await recordEvent(tx, actor, agendaEventWithdrawn(id, input.reason), at);
  });
