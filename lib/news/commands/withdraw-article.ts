// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles } from "#db/schema/news.ts";
import { inTransaction } from "#db/transaction.ts";
import { withholdFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { removeEntry } from "#lib/search/entries.ts";
import { articleWithdrawn } from "../events.ts";
import { lockArticle } from "../lock-article.ts";
import { articlePolicy } from "../policy.ts";
import { articleWorkflow } from "../workflow.ts";

/** Takes an article back, for a reason the journal keeps; it can be published again. */
export const withdrawArticle = (actor: Staff, input: { id: string; reason: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const { id, kind, status: before } = await lockArticle(tx, input.id);
    authorize(articlePolicy.write(actor));
    const status = articleWorkflow.next("withdraw", before);
    await tx
      .update(articles)
      .set({
        ...{ status, withdrawnReason: input.reason, appearedAt: null, endedAt: null },
        ...{ updatedBy: actor.personId, updatedAt: new Date(at.epochMilliseconds) },
      })
      .where(eq(articles.id, id));
    await withholdFilesOf(tx, { kind: "article", id });
    await removeEntry(tx, kind, id);
    await recordEvent(tx, actor, articleWithdrawn(id, input.reason), at);
  });
