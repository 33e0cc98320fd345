// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import type { events } from "#db/schema/journal.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { putEntry, removeEntry } from "#lib/search/entries.ts";

/**
 * Lets everyone find a proposal as it is now, or nobody where it is not published. The row is held until the transaction
 * ends: whoever hides it meanwhile comes before or after, and the entry follows.
 */
export async function tellSearch(tx: Transaction, id: string): Promise<void> {
  const [filed] = await tx
    .select({ proposal: proposals, number: cases.number, openedOn: cases.openedOn })
    .from(proposals)
    .innerJoin(cases, eq(cases.id, proposals.caseId))
    .where(eq(proposals.id, id))
    .for("share", { of: proposals });
  if (filed?.proposal.publication !== "published") {
    await removeEntry(tx, "proposal", id);
    return;
  }
  const { title, body, integration, answer, zoneCode } = filed.proposal;
  await putEntry(tx, {
    ...{ kind: "proposal", subjectId: id, locale: null, title, zoneCode },
    body: [body, integration, answer].filter(Boolean).join("\n"),
    ...{ page: "proposal", params: { number: filed.number }, anchor: null },
    on: Temporal.PlainDate.from(filed.openedOn),
  });
}

/** What was filed, completed or answered is found by its new words a moment later. */
export const tellSearchOf = (tx: Transaction, { subjectId }: typeof events.$inferSelect) => tellSearch(tx, subjectId);
