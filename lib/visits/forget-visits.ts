// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, isNotNull, lt, ne, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { visits } from "#db/schema/visits.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { visitForgotten } from "./events.ts";

/** What a visit no longer says once it is forgotten: what it was about, and who the guest was. */
export const nothing = { subject: "", note: "", guestName: null, guestContact: null } as const;

/**
 * Forgets what was said in appointments that lie further back than the rule `visits.kept-days` (GDPR, art. 5, 1 e). That
 * there was one, and when, stays: the agenda counts it. It may run as often as one likes.
 */
export async function forgetVisits(at = now()): Promise<number> {
  const key = "visits.kept-days";
  const days = (await rulesInForce(db, [key], today(at)))[key].value;
  const isOld = and(
    lt(visits.startsAt, new Date(at.subtract({ hours: 24 * days }).epochMilliseconds)),
    or(ne(visits.subject, ""), ne(visits.note, ""), isNotNull(visits.guestName)),
  );
  return inTransaction(async (tx) => {
    const old = await tx.update(visits).set(nothing).where(isOld).returning();
    for (const visit of old) await recordEvent(tx, system, visitForgotten(visit), at);
    return old.length;
  });
}
