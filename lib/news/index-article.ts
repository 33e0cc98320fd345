// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { articles, articleZones } from "#db/schema/news.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { plainText, richText } from "#lib/kernel/rich-text.ts";
import { putEntries, removeEntry } from "#lib/search/entries.ts";

/** Lets everyone find an article, in each language in which it was written. */
export async function indexArticle(tx: Transaction, id: string): Promise<void> {
  const [article] = await tx.select().from(articles).where(eq(articles.id, id));
  if (!article?.slug || !article.publishedFrom) return;
  const zones = await tx
    .select({ code: articleZones.zoneCode })
    .from(articleZones)
    .where(eq(articleZones.articleId, id))
    .orderBy(asc(articleZones.zoneCode));
  const shared = {
    kind: article.kind,
    subjectId: id,
    page: "article",
    params: { slug: article.slug },
    anchor: null,
    // The facet knows one zone: what concerns several concerns the whole municipality.
    zoneCode: zones.length === 1 ? (zones[0]?.code ?? null) : null,
    on: today(article.publishedFrom.toTemporalInstant()),
  } as const;
  const textOf = (lead: string, body: string) => [lead, plainText(richText(body))].filter(Boolean).join("\n\n");
  await removeEntry(tx, article.kind, id);
  const italian = { title: article.title, body: textOf(article.lead, article.body) };
  const { titleEn, leadEn, bodyEn } = article;
  const english = titleEn && bodyEn ? { title: titleEn, body: textOf(leadEn, bodyEn) } : italian;
  await putEntries(tx, [
    { ...shared, locale: "it", ...italian },
    { ...shared, locale: "en", ...english },
  ]);
}
