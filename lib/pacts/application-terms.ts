// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, lte, type SQL } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { notify } from "#lib/notifications/notify.ts";
import { applicationDiscarded, applicationExpiring, memberLapsed, memberReminded } from "./application-events.ts";
import { applicationDraftLimits, groupLimits } from "./application-rules.ts";
import { authorOf } from "./audiences.ts";
import { endMember } from "./end-member.ts";
import { forgetApplication } from "./forget-application.ts";
import { lockPact, type Pact } from "./lock-pact.ts";
import { pactWorkflow } from "./workflow.ts";

const before = (at: Temporal.Instant, days: number) => new Date(at.subtract({ hours: 24 * days }).epochMilliseconds);

const isWaiting = and(isNull(pactMembers.confirmedAt), isNull(pactMembers.endedAt));

/**
 * Reminds who has not answered an invitation for as long as the rule says, once, and ends the invitations whose term has
 * passed: the application goes on without them. Nobody is reminded of what takes no more members. It may run as often as one
 * likes, by several workers at once.
 */
export async function remindAndLapseMembers(at = now()): Promise<{ reminded: number; lapsed: number }> {
  const { remindAfter } = await groupLimits(db, today(at));
  const moment = new Date(at.epochMilliseconds);
  const isQuiet = and(isNull(pactMembers.remindedAt), lte(pactMembers.invitedAt, before(at, remindAfter)));
  return {
    lapsed: await eachMember(lte(pactMembers.expiresAt, moment), async (tx, pact, memberId) => {
      await endMember(tx, pact, memberId, "lapsed", at);
      await recordEvent(tx, system, memberLapsed(pact, memberId), at);
      return true;
    }),
    reminded: await eachMember(isQuiet, async (tx, pact, memberId) => {
      if (!pactWorkflow.can("changeMembers", pact.status)) return false;
      await tx.update(pactMembers).set({ remindedAt: moment }).where(eq(pactMembers.id, memberId));
      await enqueue(tx, "pact-invitation", { memberId });
      await recordEvent(tx, system, memberReminded(pact, memberId), at);
      return true;
    }),
  };
}

/** One invitation, one transaction; the pact is held first, as by everyone who changes its group. */
async function eachMember(
  due: SQL | undefined,
  work: (tx: Transaction, pact: Pact, memberId: string) => Promise<boolean>,
) {
  const waiting = await db
    .select({ id: pactMembers.id, pactId: pactMembers.pactId })
    .from(pactMembers)
    .where(and(isWaiting, due));
  let done = 0;
  for (const { id, pactId } of waiting) {
    await inTransaction(async (tx) => {
      const pact = await lockPact(tx, pactId);
      const [member] = await tx
        .select({ id: pactMembers.id })
        .from(pactMembers)
        .where(and(eq(pactMembers.id, id), isWaiting, due))
        .for("update");
      if (!member) return;
      if (await work(tx, pact, id)) done += 1;
    });
  }
  return done;
}

/**
 * Tells the authors of drafts that nobody resumed for as long as the rule says, and removes those whose authors were told
 * long enough ago (GDPR, art. 5, 1 e). Saving a draft again starts everything anew.
 */
export async function expireApplications(at = now()): Promise<{ warned: number; removed: number }> {
  const { lifetime, notice } = await applicationDraftLimits(db, today(at));
  const isForgotten = and(isNull(pacts.draftWarnedAt), lte(pacts.updatedAt, before(at, lifetime - notice)));
  return {
    removed: await eachDraft(lte(pacts.draftWarnedAt, before(at, notice)), async (tx, draft) => {
      await forgetApplication(tx, draft.id);
      await recordEvent(tx, system, applicationDiscarded(draft), at);
    }),
    warned: await eachDraft(isForgotten, async (tx, draft) => {
      await tx
        .update(pacts)
        .set({ draftWarnedAt: new Date(at.epochMilliseconds) })
        .where(eq(pacts.id, draft.id));
      const eventId = await recordEvent(tx, system, applicationExpiring(draft), at);
      const dueOn = today(at).add({ days: notice }).toString();
      const params = { pactId: draft.id, number: "", title: draft.title, dueOn };
      // Whoever began it keeps its words, also when they act for its association no longer.
      const people = [draft.authorId ?? [], await authorOf(tx, draft)].flat();
      await notify(tx, { eventId, kind: "pact-draft-expiring", people, params });
    }),
  };
}

/** One draft, one transaction; one that its author or another worker holds is left for the next turn. */
async function eachDraft(due: SQL | undefined, work: (tx: Transaction, draft: Pact) => Promise<void>) {
  const isDue = and(eq(pacts.status, "draft"), due);
  const waiting = await db.select({ id: pacts.id }).from(pacts).where(isDue);
  let done = 0;
  for (const { id } of waiting) {
    await inTransaction(async (tx) => {
      const [draft] = await tx
        .select()
        .from(pacts)
        .where(and(eq(pacts.id, id), isDue))
        .for("update", { skipLocked: true });
      if (!draft) return;
      await work(tx, draft);
      done += 1;
    });
  }
  return done;
}
