// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, ne, sql } from "drizzle-orm";
import { callQuestions, calls } from "#db/schema/calls.ts";
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";
import { followersOf } from "#lib/follows/queries.ts";
import type { Followed } from "#lib/follows/vocabulary.ts";
import { today } from "#lib/kernel/clock.ts";
import { notify } from "#lib/notifications/notify.ts";
import { listWhoAnswersFor, participationUnit } from "#lib/organisation/queries.ts";
import { listCommonsOf } from "./queries.ts";

type Event = typeof events.$inferSelect;

async function callOf(tx: Transaction, { subjectId }: Event) {
  const [found] = await tx.select().from(calls).where(eq(calls.id, subjectId));
  return found?.slug ? { ...found, slug: found.slug } : null;
}

/** Who follows what it is about, its topic or the zones of its commons, may want to apply. */
const tellFollowers = (kind: "call-published" | "call-prolonged") => async (tx: Transaction, event: Event) => {
  const call = await callOf(tx, event);
  if (!call) return;
  const zones = (await listCommonsOf(call.id, tx)).flatMap(({ zoneCode }) => zoneCode ?? []);
  const about: Followed[] = [
    ...(call.topicCode ? [{ kind: "topic" as const, id: call.topicCode }] : []),
    ...[...new Set(zones)].map((id) => ({ kind: "zone" as const, id })),
  ];
  const params = { slug: call.slug, title: call.title, dueOn: call.closesOn ?? "" };
  await notify(tx, { eventId: event.id, kind, people: await followersOf(tx, about), params });
};

/** The office has something to answer. */
async function tellOffice(tx: Transaction, event: Event): Promise<void> {
  const call = await callOf(tx, event);
  if (!call) return;
  const on = today(Temporal.Instant.fromEpochMilliseconds(event.at.getTime()));
  const people = await listWhoAnswersFor(tx, await participationUnit(tx), on);
  await notify(tx, {
    eventId: event.id,
    kind: "call-question-asked",
    people,
    params: { callId: call.id, title: call.title },
  });
}

/** Who asked learns that the answer is there, or why there will be none. */
const tellAsker =
  (kind: "call-question-answered" | "call-question-set-aside") => async (tx: Transaction, event: Event) => {
    const call = await callOf(tx, event);
    const { questionId } = event.payload as { questionId: string };
    const [question] = await tx.select().from(callQuestions).where(eq(callQuestions.id, questionId));
    if (!call || !question?.askedBy) return;
    const params = { slug: call.slug, title: call.title };
    await notify(tx, { eventId: event.id, kind, people: [question.askedBy], params });
  };

/** What was answered stays in the office's words, and nobody's; what was not goes with the account. */
async function forgetQuestionsOf(tx: Transaction, { subjectId }: Event): Promise<void> {
  const theirs = eq(callQuestions.askedBy, subjectId);
  await tx.delete(callQuestions).where(and(theirs, ne(callQuestions.state, "answered")));
  await tx
    .update(callQuestions)
    .set({ askedBy: null, body: sql`${callQuestions.published}` })
    .where(theirs);
}

export const callReactions = {
  "call.published": [tellFollowers("call-published")],
  "call.prolonged": [tellFollowers("call-prolonged")],
  "call.question-asked": [tellOffice],
  "call.question-answered": [tellAsker("call-question-answered")],
  "call.question-set-aside": [tellAsker("call-question-set-aside")],
  "account.erased": [forgetQuestionsOf],
};
