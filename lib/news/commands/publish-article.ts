// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles } from "#db/schema/news.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { freeSlug } from "#lib/kernel/free-slug.ts";
import { articlePublished, articleRescheduled } from "../events.ts";
import { lockArticle } from "../lock-article.ts";
import { articlePolicy } from "../policy.ts";
import type { PublishArticle } from "../schemas.ts";
import { articleWorkflow } from "../workflow.ts";

/**
 * Publishes an article, from now or from a later moment on; of what is published already it changes the dates. Its
 * address is made of its title the first time and never changes. Answers that address, and what
 * was done.
 */
export const publishArticle = (
  actor: Staff,
  input: PublishArticle,
  at = now(),
): Promise<{ slug: string; done: "published" | "scheduled" | "rescheduled" }> =>
  inTransaction(async (tx) => {
    const article = await lockArticle(tx, input.id);
    authorize(articlePolicy.write(actor));
    const isPublished = article.status === "published";
    const status = articleWorkflow.next(isPublished ? "reschedule" : "publish", article.status);
    if (article.body.trim() === "") throw new Invalid({ body: { key: "news.refusals.noText" } });

    const moment = new Date(at.epochMilliseconds);
    const from = firstMoment(input.from, isPublished ? article.publishedFrom : null, moment);
    if (input.until && input.until <= from) throw new Invalid({ until: { key: "news.refusals.untilBeforeFrom" } });
    const slug = article.slug ?? (await freeSlug(tx, articles, article, article.kind));
    await tx
      .update(articles)
      .set({
        ...{ status, slug, publishedFrom: from, publishedUntil: input.until },
        ...{ withdrawnReason: null, endedAt: null, updatedBy: actor.personId, updatedAt: moment },
      })
      .where(eq(articles.id, article.id));
    const term = { from: from.toISOString(), until: input.until?.toISOString() ?? null };
    const tell = isPublished ? articleRescheduled : articlePublished;
    await recordEvent(tx, actor, tell(article.id, term), at);
    return { slug, done: isPublished ? "rescheduled" : from > moment ? "scheduled" : "published" };
  });

/** Nothing appears in the past; what people could read before stays as old as it is. */
function firstMoment(wanted: Date | null, before: Date | null, moment: Date): Date {
  if (before !== null && before <= moment) return before;
  return wanted !== null && wanted > moment ? wanted : moment;
}
