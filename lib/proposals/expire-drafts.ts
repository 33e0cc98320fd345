// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, lte, type SQL } from "drizzle-orm";
import { db } from "#db/client.ts";
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { firstAuthorOf } from "./co-author-reactions.ts";
import { proposalDiscarded, proposalDraftExpiring } from "./events.ts";
import { draftLimits } from "./filing-limits.ts";
import type { Proposal } from "./lock-proposal.ts";

/**
 * Tells the authors of drafts that nobody resumed for as long as the rule says, and removes those whose authors were told
 * long enough ago and did not come back (GDPR, art. 5, 1 e). Saving a draft again starts everything anew. It may run as
 * often as one likes, by several workers at once.
 */
export async function expireDrafts(at = now()): Promise<{ warned: number; removed: number }> {
  const { lifetime, notice } = await draftLimits(db, today(at));
  const before = (days: number) => new Date(at.subtract({ hours: 24 * days }).epochMilliseconds);
  const forgotten = and(isNull(proposals.draftWarnedAt), lte(proposals.updatedAt, before(lifetime - notice)));
  const overdue = lte(proposals.draftWarnedAt, before(notice));
  return {
    removed: await eachDraft(overdue, (tx, draft) => remove(tx, draft, at)),
    warned: await eachDraft(forgotten, (tx, draft) => warn(tx, draft, today(at).add({ days: notice }), at)),
  };
}

/** One draft, one transaction; one that its author or another worker holds is left for the next turn. */
async function eachDraft(due: SQL | undefined, work: (tx: Transaction, draft: Proposal) => Promise<void>) {
  const isDue = and(eq(proposals.status, "draft"), due);
  const waiting = await db.select({ id: proposals.id }).from(proposals).where(isDue);
  let done = 0;
  for (const { id } of waiting) {
    await inTransaction(async (tx) => {
      const [draft] = await tx
        .select()
        .from(proposals)
        .where(and(eq(proposals.id, id), isDue))
        .for("update", { skipLocked: true });
      if (!draft) return;
      await work(tx, draft);
      done += 1;
    });
  }
  return done;
}

async function warn(tx: Transaction, draft: Proposal, removedOn: Temporal.PlainDate, at: Temporal.Instant) {
  const moment = new Date(at.epochMilliseconds);
  await tx.update(proposals).set({ draftWarnedAt: moment }).where(eq(proposals.id, draft.id));
  const eventId = await recordEvent(tx, system, proposalDraftExpiring(draft), at);
  await notify(tx, {
    eventId,
    kind: "draft-expiring",
    // Whoever began it keeps its words, also when they act for its association no longer.
    people: [...new Set([draft.authorId, ...(await firstAuthorOf(tx, draft))])],
    params: { proposalId: draft.id, title: draft.title, dueOn: removedOn.toString() },
  });
}

async function remove(tx: Transaction, draft: Proposal, at: Temporal.Instant) {
  await removeFilesOf(tx, { kind: "proposal", id: draft.id });
  await tx.delete(proposals).where(eq(proposals.id, draft.id));
  await recordEvent(tx, system, proposalDiscarded(draft), at);
}
