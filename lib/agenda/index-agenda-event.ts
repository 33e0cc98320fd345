// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { agendaEvents, agendaEventZones } from "#db/schema/agenda.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { plainText, richText } from "#lib/kernel/rich-text.ts";
import { putEntries } from "#lib/search/entries.ts";

/** Lets everyone find an event, in each language. */
export async function indexAgendaEvent(tx: Transaction, id: string): Promise<void> {
  const [event] = await tx.select().from(agendaEvents).where(eq(agendaEvents.id, id));
  if (!event?.slug) return;
  const zones = await tx
    .select({ code: agendaEventZones.zoneCode })
    .from(agendaEventZones)
    .where(eq(agendaEventZones.eventId, id));
  const shared = {
    kind: "event",
    subjectId: id,
    page: "agendaEvent",
    params: { slug: event.slug },
    anchor: null,
    zoneCode: zones.length === 1 ? (zones[0]?.code ?? null) : null,
    on: today(event.startsAt.toTemporalInstant()),
  } as const;
  const textOf = (lead: string, body: string) =>
    [lead, event.place, event.address, plainText(richText(body))].filter(Boolean).join("\n\n");
  const italian = { title: event.title, body: textOf(event.lead, event.body) };
  const english = event.titleEn
    ? { title: event.titleEn, body: textOf(event.leadEn, event.bodyEn || event.body) }
    : italian;
  await putEntries(tx, [
    { ...shared, locale: "it", ...italian },
    { ...shared, locale: "en", ...english },
  ]);
}
