// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, gt } from "drizzle-orm";
import type { events } from "#db/schema/journal.ts";
import { visitKinds, visits } from "#db/schema/visits.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { wallClock } from "#lib/kernel/clock.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { notify } from "#lib/notifications/notify.ts";
import { visitCancelled } from "./events.ts";
import { nothing } from "./forget-visits.ts";
import { visitNumber } from "./vocabulary.ts";

type Event = typeof events.$inferSelect;

const kinds = {
  "visit.booked": "visit-booked",
  "visit.moved": "visit-moved",
  "visit.cancelled": "visit-cancelled",
  "visit.called-off": "visit-called-off",
  "visit.reminded": "visit-tomorrow",
} as const;

/** Tells the person the visit is for; a guest is told by the office, by the telephone. */
async function tellVisitor(tx: Transaction, event: Event): Promise<void> {
  const [found] = await tx
    .select({ visit: visits, kind: visitKinds })
    .from(visits)
    .innerJoin(visitKinds, eq(visitKinds.id, visits.kindId))
    .where(eq(visits.id, event.subjectId));
  if (!found?.visit.personId) return;
  const { visit, kind } = found;
  const { profile } = await getMunicipality(tx);
  // The time the event speaks of: by now the visit may have been moved again.
  const { date, minutes } = wallClock(new Date(String(event.payload.startsAt)));
  await notify(tx, {
    eventId: event.id,
    kind: kinds[event.type as keyof typeof kinds],
    people: visit.personId ? [visit.personId] : [],
    params: {
      ...{ visitId: visit.id, kindId: kind.id, number: visitNumber(visit.number) },
      ...{ whatIt: kind.name.it, whatEn: kind.name.en },
      ...{ startsOn: date, clock: String(minutes), where: profile.address, reason: visit.reason ?? "" },
    },
  });
}

/** Who has gone comes no more: the time is free for others, and nobody reads what the visits were about. */
async function forgetVisitsOf(tx: Transaction, event: Event): Promise<void> {
  const gone = await tx
    .update(visits)
    .set({ status: "cancelled", endedAt: event.at })
    .where(and(eq(visits.personId, event.subjectId), eq(visits.status, "booked"), gt(visits.startsAt, event.at)))
    .returning();
  for (const visit of gone) await recordEvent(tx, system, visitCancelled(visit), event.at.toTemporalInstant());
  await tx.update(visits).set(nothing).where(eq(visits.personId, event.subjectId));
}

export const visitReactions = {
  ...Object.fromEntries(Object.keys(kinds).map((type) => [type, [tellVisitor]])),
  "account.erased": [forgetVisitsOf],
};
