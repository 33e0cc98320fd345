// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { agendaEvents } from "#db/schema/agenda.ts";
import { inTransaction } from "#db/transaction.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { agendaEventAppeared } from "../events.ts";
import { indexAgendaEvent } from "../index-agenda-event.ts";

/**
 * Does what follows when an event appears in the calendar: its pictures and its search entry follow it, and whoever asked
 * is told. It may run as often and beside itself as one likes; answers how many it noted.
 */
export async function noteAgendaEvents(at = now()): Promise<number> {
  const due = await db
    .select({ id: agendaEvents.id })
    .from(agendaEvents)
    .where(hasAppeared(new Date(at.epochMilliseconds)))
    .orderBy(asc(agendaEvents.publishedFrom));
  let noted = 0;
  for (const { id } of due) if (await noteAgendaEvent(id, at)) noted += 1;
  return noted;
}

const hasAppeared = (at: Date) =>
  and(eq(agendaEvents.status, "published"), isNull(agendaEvents.appearedAt), lte(agendaEvents.publishedFrom, at));

/** Notes that an event is in the calendar, where that was not noted yet. */
export const noteAgendaEvent = (id: string, at = now()): Promise<boolean> =>
  inTransaction(async (tx) => {
    const moment = new Date(at.epochMilliseconds);
    const [event] = await tx
      .update(agendaEvents)
      .set({ appearedAt: moment })
      .where(and(eq(agendaEvents.id, id), hasAppeared(moment)))
      .returning({ id: agendaEvents.id });
    if (!event) return false;
    await publishFilesOf(tx, { kind: "agenda-event", id });
    await indexAgendaEvent(tx, id);
    await recordEvent(tx, system, agendaEventAppeared(id), at);
    return true;
  });
