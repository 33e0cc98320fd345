// SPDX-License-Identifier: AGPL-3.0-or-later
import { agendaEvents } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { agendaEventDrafted } from "../events.ts";
import { agendaPolicy } from "../policy.ts";
import type { DraftAgendaEvent } from "../schemas.ts";
import { writeOccurrences } from "../write-occurrences.ts";

/** Begins an event: what it is, and when. */
export const draftAgendaEvent = (actor: Staff, input: DraftAgendaEvent, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(agendaPolicy.write(actor));
    const moment = new Date(at.epochMilliseconds);
    const [drafted] = await tx
      .insert(agendaEvents)
      .values({
        ...{ ...input, createdBy: actor.personId, updatedBy: actor.personId },
        ...{ createdAt: moment, updatedAt: moment },
      })
      .returning({ id: agendaEvents.id });
    if (!drafted) throw new Error("the event was not written");
    await writeOccurrences(tx, drafted.id, { ...input, repeats: "none", repeatsUntil: null });
    await recordEvent(tx, actor, agendaEventDrafted(drafted.id, input.kind), at);
    return drafted;
  });
