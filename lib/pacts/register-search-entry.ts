// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, inArray } from "drizzle-orm";
import type { events } from "#db/schema/journal.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import { romeTimeZone } from "#lib/kernel/clock.ts";
import { putEntries, removeEntry } from "#lib/search/entries.ts";
import { isPublic } from "./queries.ts";

/** Lets everyone find these pacts as they are now, as far as they are public. The rows are held until the transaction ends. */
export async function tellSearchOfMany(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await tx
    .select()
    .from(pacts)
    .where(and(inArray(pacts.id, [...ids]), isPublic))
    .for("share", { of: pacts });
  await putEntries(
    tx,
    found.map((pact) => ({
      ...{ kind: "pact", subjectId: pact.id, locale: null, title: pact.title, zoneCode: pact.zoneCode, anchor: null },
      body: [
        pact.summary,
        pact.applicantKind === "person" ? null : pact.applicantName,
        ...[pact.activityField, pact.address, pact.neighbourhood, pact.reasons],
      ]
        .filter(Boolean)
        .join("\n"),
      ...{ page: "pact", params: { number: pact.number ?? "" } },
      on: pact.submittedAt ? dayOf(pact.submittedAt) : null,
    })),
  );
  return found.map(({ id }) => id);
}

/** Lets everyone find a pact as it is now, or nobody where it is not public. */
export async function tellSearch(tx: Transaction, id: string): Promise<void> {
  const [told] = await tellSearchOfMany(tx, [id]);
  if (told === undefined) await removeEntry(tx, "pact", id);
}

/** What was taken in, answered or ended is found by its new words a moment later. */
export const tellSearchOf = (tx: Transaction, { subjectId }: typeof events.$inferSelect) => tellSearch(tx, subjectId);

const dayOf = (at: Date) => at.toTemporalInstant().toZonedDateTimeISO(romeTimeZone).toPlainDate();
