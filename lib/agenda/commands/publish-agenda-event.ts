// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { freeSlug } from "#lib/kernel/free-slug.ts";
import { agendaEventPublished } from "../events.ts";
import { lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

type Publish = { id: string; from: Date | null };

/** Puts an event into the public calendar, now or from a later moment on. Its address never changes. */
export const publishAgendaEvent = (actor: Staff, input: Publish, at = now()): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const event = await lockAgendaEvent(tx, input.id);
    authorize(agendaPolicy.write(actor));
    const status = agendaWorkflow.next("publish", event.status);
    const moment = new Date(at.epochMilliseconds);
    const from = input.from !== null && input.from > moment ? input.from : moment;
    const slug = event.slug ?? (await freeSlug(tx, agendaEvents, event, event.kind));
    await tx
      .update(agendaEvents)
      .set({
        ...{ status, slug, publishedFrom: from, withdrawnReason: null },
        // Who had it before it was withdrawn learns that it is there again.
        sequence: event.status === "withdrawn" ? event.sequence + 1 : event.sequence,
        ...{ updatedBy: actor.personId, updatedAt: moment },
      })
      .where(eq(agendaEvents.id, event.id));
    await recordEvent(tx, actor, agendaEventPublished(event.id, from.toISOString()), at);
    return { slug };
  });
