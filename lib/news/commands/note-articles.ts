// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { articles } from "#db/schema/news.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { publishFilesOf, withholdFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { removeEntry } from "#lib/search/entries.ts";
import { articleAppeared, articleEnded } from "../events.ts";
import { indexArticle } from "../index-article.ts";

/**
 * Does what follows when an article appears or is over: pictures and search entry follow it, and whoever asked is told
 * that it appeared. It may run as often and beside itself as one likes; answers how many it noted.
 */
export async function noteArticles(at = now()): Promise<number> {
  const moment = new Date(at.epochMilliseconds);
  const due = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.status, "published"), isNull(articles.appearedAt), lte(articles.publishedFrom, moment)))
    .orderBy(asc(articles.publishedFrom));
  const over = await db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(
        eq(articles.status, "published"),
        isNotNull(articles.appearedAt),
        isNull(articles.endedAt),
        lte(articles.publishedUntil, moment),
      ),
    );
  let noted = 0;
  for (const { id } of due) if (await noteAppearance(id, at)) noted += 1;
  for (const { id } of over) if (await noteEnd(id, at)) noted += 1;
  return noted;
}

/** Notes that an article can be read, where that was not noted yet. */
export const noteAppearance = (id: string, at = now()): Promise<boolean> =>
  inTransaction(async (tx) => {
    const moment = new Date(at.epochMilliseconds);
    const [article] = await tx
      .update(articles)
      .set({ appearedAt: moment, endedAt: null })
      .where(
        and(
          eq(articles.id, id),
          eq(articles.status, "published"),
          isNull(articles.appearedAt),
          lte(articles.publishedFrom, moment),
        ),
      )
      .returning({ id: articles.id });
    if (!article) return false;
    await publishFilesOf(tx, { kind: "article", id });
    await indexArticle(tx, id);
    await recordEvent(tx, system, articleAppeared(id), at);
    return true;
  });

const noteEnd = (id: string, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const moment = new Date(at.epochMilliseconds);
    const [article] = await tx
      .update(articles)
      .set({ endedAt: moment, appearedAt: null })
      .where(
        and(
          eq(articles.id, id),
          eq(articles.status, "published"),
          isNotNull(articles.appearedAt),
          lte(articles.publishedUntil, moment),
        ),
      )
      .returning({ id: articles.id, kind: articles.kind });
    if (!article) return false;
    await forgetPublic(tx, article);
    await recordEvent(tx, system, articleEnded(id), at);
    return true;
  });

async function forgetPublic(tx: Transaction, { id, kind }: { id: string; kind: "news" | "notice" }): Promise<void> {
  await withholdFilesOf(tx, { kind: "article", id });
  await removeEntry(tx, kind, id);
}
