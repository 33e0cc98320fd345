// SPDX-License-Identifier: AGPL-3.0-or-later
import { articles } from "#db/schema/news.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { articleDrafted } from "../events.ts";
import { articlePolicy } from "../policy.ts";
import type { DraftArticle } from "../schemas.ts";

/** Begins an article: a title, to which text, pictures and dates are added. */
export const draftArticle = (actor: Staff, { kind, title }: DraftArticle, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(articlePolicy.write(actor));
    const moment = new Date(at.epochMilliseconds);
    const [drafted] = await tx
      .insert(articles)
      .values({
        ...{ kind, title, createdBy: actor.personId, updatedBy: actor.personId },
        ...{ createdAt: moment, updatedAt: moment },
      })
      .returning({ id: articles.id });
    if (!drafted) throw new Error("the article was not written");
    await recordEvent(tx, actor, articleDrafted(drafted.id, kind), at);
    return drafted;
  });
