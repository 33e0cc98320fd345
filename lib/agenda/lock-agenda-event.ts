// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { agendaEvents, agendaOccurrences } from "#db/schema/agenda.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** Holds an event until the transaction ends; throws `NotFound`. */
export async function lockAgendaEvent(tx: Transaction, id: string) {
  const [found] = await tx.select().from(agendaEvents).where(eq(agendaEvents.id, id)).for("update");
  if (!found) throw new NotFound();
  return found;
}

/** One date of an event; throws `NotFound`. */
export async function getOccurrence(tx: Transaction, eventId: string, startsAt: Date) {
  const [found] = await tx.select().from(agendaOccurrences).where(isOccurrence(eventId, startsAt));
  if (!found) throw new NotFound();
  return found;
}

export const isOccurrence = (eventId: string, startsAt: Date) =>
  and(eq(agendaOccurrences.eventId, eventId), eq(agendaOccurrences.startsAt, startsAt));
