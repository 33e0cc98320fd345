// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, count, eq, gt } from "drizzle-orm";
import { letters, requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { now } from "#lib/kernel/clock.ts";
import { askedFrom } from "../asked-from.ts";
import { writeLetter } from "../write-letter.ts";

const linksAnHour = 3;

/**
 * Sends a new link to who lost theirs, where number and address belong together. The answer is the same either way, so
 * that nobody can ask whose request it is.
 */
export const askNewLink = ({ number, email }: { number: string; email: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const [found] = await tx
      .select({ id: requests.id })
      .from(requests)
      .innerJoin(cases, eq(cases.id, requests.caseId))
      .where(and(eq(cases.number, number), askedFrom(email)))
      .for("update", { of: requests });
    if (!found || (await linksLately(tx, found.id, at)) >= linksAnHour) return;
    await writeLetter(tx, { requestId: found.id, kind: "new-link", eventId: null }, at);
  });

async function linksLately(tx: Transaction, requestId: string, at: Temporal.Instant): Promise<number> {
  const anHourAgo = new Date(at.subtract({ hours: 1 }).epochMilliseconds);
  const [sent] = await tx
    .select({ links: count() })
    .from(letters)
    .where(and(eq(letters.requestId, requestId), eq(letters.kind, "new-link"), gt(letters.createdAt, anHourAgo)));
  return sent?.links ?? 0;
}
