// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles } from "#db/schema/news.ts";
import type { Transaction } from "#db/transaction.ts";
import { deliver } from "./deliver.ts";

type Happened = { subjectId: string; at: Date; payload: Record<string, unknown> };

async function tellOfArticle(tx: Transaction, { subjectId, at }: Happened): Promise<void> {
  const [found] = await tx.select({ kind: articles.kind }).from(articles).where(eq(articles.id, subjectId));
  if (found) await deliver(tx, { kind: found.kind, itemId: subjectId, tiding: "appeared" }, at);
}

const tellOfEvent = (tx: Transaction, { subjectId, at }: Happened): Promise<void> =>
  deliver(tx, { kind: "event", itemId: subjectId, tiding: "appeared" }, at);

/** One date of a series that is called off is seen in the calendar; of a whole event everybody is told. */
async function tellOfCancelled(tx: Transaction, { subjectId, at, payload }: Happened): Promise<void> {
  if (payload.occurrence === null) await deliver(tx, { kind: "event", itemId: subjectId, tiding: "cancelled" }, at);
}

export const subscriptionReactions = {
  "article.appeared": [tellOfArticle],
  "agenda-event.appeared": [tellOfEvent],
  "agenda-event.cancelled": [tellOfCancelled],
};
