// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles } from "#db/schema/news.ts";
import { inTransaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { articleDiscarded } from "../events.ts";
import { lockArticle } from "../lock-article.ts";
import { articlePolicy } from "../policy.ts";
import { articleWorkflow } from "../workflow.ts";

/** Throws away what nobody ever read, with its pictures. */
export const discardArticle = (actor: Staff, id: string, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { status } = await lockArticle(tx, id);
    authorize(articlePolicy.write(actor));
    articleWorkflow.next("discard", status);
    await removeFilesOf(tx, { kind: "article", id });
    await tx.delete(articles).where(eq(articles.id, id));
    await recordEvent(tx, actor, articleDiscarded(id), at);
  });
