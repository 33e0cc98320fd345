// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles, articleZones } from "#db/schema/news.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { picturesIn, richText } from "#lib/kernel/rich-text.ts";
import { assertTopic, assertZones } from "#lib/municipality/known-codes.ts";
import { articleChanged } from "../events.ts";
import { indexArticle } from "../index-article.ts";
import { lockArticle } from "../lock-article.ts";
import { articlePolicy } from "../policy.ts";
import type { EditArticle } from "../schemas.ts";
import { standingOf } from "../standing.ts";
import { articleWorkflow } from "../workflow.ts";

/**
 * Saves what an article says. Of two who change the same version the second is told, and keeps their words. What is
 * changed once people can read it says since when.
 */
export const editArticle = (actor: Staff, input: EditArticle, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, version, zones, ...words } = input;
    const article = await lockArticle(tx, id);
    authorize(articlePolicy.write(actor));
    articleWorkflow.next("edit", article.status);
    if (article.version !== version) throw new Conflict("news.refusals.stale");
    await assertTopic(tx, words.topicCode);
    await assertZones(tx, zones);
    await assertOwnPictures(tx, input);

    const moment = new Date(at.epochMilliseconds);
    const isRead = ["current", "over"].includes(standingOf(article, moment));
    const isNotice = article.kind === "notice";
    await tx
      .update(articles)
      .set({
        ...words,
        dueOn: isNotice ? words.dueOn : null,
        isUrgent: isNotice && words.isUrgent,
        version: version + 1,
        changedAt: isRead ? moment : article.changedAt,
        updatedBy: actor.personId,
        updatedAt: moment,
      })
      .where(eq(articles.id, id));
    await tx.delete(articleZones).where(eq(articleZones.articleId, id));
    if (zones.length > 0) await tx.insert(articleZones).values(zones.map((zoneCode) => ({ articleId: id, zoneCode })));
    if (article.appearedAt) await indexArticle(tx, id);
    await recordEvent(tx, actor, articleChanged(id, version + 1), at);
  });

/** A text shows only what was uploaded for it: what belongs elsewhere may be taken away there. */
async function assertOwnPictures(tx: Transaction, { id, body, bodyEn }: EditArticle): Promise<void> {
  const own = new Set((await listFilesOf({ kind: "article", id }, tx)).map((file) => file.id));
  for (const [field, text] of Object.entries({ body, bodyEn })) {
    if (text && picturesIn(richText(text)).some((picture) => !own.has(picture))) {
      throw new Invalid({ [field]: { key: "editor.refusals.foreignPicture" } });
    }
  }
}
