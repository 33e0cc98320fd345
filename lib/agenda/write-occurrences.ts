// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, notInArray } from "drizzle-orm";
import { agendaOccurrences } from "#db/schema/agenda.ts";
import type { Transaction } from "#db/transaction.ts";
import { occurrencesOf, type Series } from "./occurrences.ts";

/** Writes out the dates of an event in the place of those it had; what was called off on a date stays called off. */
export async function writeOccurrences(tx: Transaction, eventId: string, series: Series): Promise<void> {
  const dates = occurrencesOf(series);
  await tx.delete(agendaOccurrences).where(
    and(
      eq(agendaOccurrences.eventId, eventId),
      notInArray(
        agendaOccurrences.startsAt,
        dates.map(({ startsAt }) => startsAt),
      ),
    ),
  );
  for (const { startsAt, endsAt } of dates) {
    await tx
      .insert(agendaOccurrences)
      .values({ eventId, startsAt, endsAt })
      .onConflictDoUpdate({ target: [agendaOccurrences.eventId, agendaOccurrences.startsAt], set: { endsAt } });
  }
}
