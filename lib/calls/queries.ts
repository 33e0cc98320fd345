// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, exists, gte, inArray, lte, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { callCommons, callQuestions, calls } from "#db/schema/calls.ts";
import { commons } from "#db/schema/commons.ts";
import { files } from "#db/schema/files.ts";
import { topics } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { publicTimeline } from "#lib/journal/timeline.ts";
import { type CallState, callsOnDeskPage } from "./vocabulary.ts";

/** What a list says of a call; days are `YYYY-MM-DD` in Europe/Rome, the last ones included. */
const listed = {
  id: calls.id,
  slug: calls.slug,
  state: calls.state,
  subject: calls.subject,
  title: calls.title,
  body: calls.body,
  topic: topics.name,
  opensOn: calls.opensOn,
  closesOn: calls.closesOn,
  questionsUntil: calls.questionsUntil,
  publishedAt: calls.publishedAt,
  updatedAt: calls.updatedAt,
};

const rows = (connection: Connection) =>
  connection.select(listed).from(calls).leftJoin(topics, eq(topics.code, calls.topicCode)).$dynamic();

export type ListedCall = Awaited<ReturnType<typeof listPublished>>[number];

/** How many calls the public list shows: of the past only the latest. */
const callsInList = 60;

/** Every call that stands, the one that closes last first. */
export const listPublished = (connection: Connection = db) =>
  rows(connection).where(eq(calls.state, "published")).orderBy(desc(calls.closesOn), desc(calls.id)).limit(callsInList);

/** How many calls stand, and the day (Europe/Rome) on which one of them last changed. */
export async function countPublished(connection: Connection = db): Promise<{ count: number; changedOn: string }> {
  const [row] = await connection
    .select({
      count: sql<number>`count(*)::int`,
      changedOn: sql<string>`to_char(coalesce(max(${calls.updatedAt}), 'epoch') at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(calls)
    .where(eq(calls.state, "published"));
  return row ?? { count: 0, changedOn: "1970-01-01" };
}

const whole = {
  ...listed,
  criteria: calls.criteria,
  topicCode: calls.topicCode,
  withdrawalReason: calls.withdrawalReason,
  version: calls.version,
};

const wholeRows = (connection: Connection) =>
  connection.select(whole).from(calls).leftJoin(topics, eq(topics.code, calls.topicCode)).$dynamic();

/** What stands at an address, withdrawn or not; null where there is nothing. */
export async function findPublic(slug: string, connection: Connection = db) {
  const [found] = await wholeRows(connection).where(
    and(inArray(calls.state, ["published", "withdrawn"]), eq(calls.slug, slug)),
  );
  return found ?? null;
}

export async function findAtDesk(id: string, connection: Connection = db) {
  const [found] = await wholeRows(connection).where(eq(calls.id, id));
  return found ?? null;
}

/** The questions of each call that wait for the office. */
const waiting = sql<number>`(select count(*)::int from ${callQuestions}
  where ${callQuestions.callId} = ${calls.id} and ${callQuestions.state} = 'waiting')`;

/** What the desk has in a state, what was changed last first. */
export const listAtDesk = (state: CallState, page: number) =>
  db
    .select({ ...listed, waiting })
    .from(calls)
    .leftJoin(topics, eq(topics.code, calls.topicCode))
    .where(eq(calls.state, state))
    .orderBy(desc(calls.updatedAt), desc(calls.id))
    .limit(callsOnDeskPage)
    .offset((page - 1) * callsOnDeskPage);

export const countAtDesk = (state: CallState): Promise<number> => db.$count(calls, eq(calls.state, state));

/** The commons a call is about, by name; `isListed` says whether one still finds it in the catalogue. */
export const listCommonsOf = (callId: string, connection: Connection = db) =>
  connection
    .select({
      id: commons.id,
      slug: sql<string>`${commons.slug}`,
      name: commons.name,
      address: commons.address,
      zoneCode: commons.zoneCode,
      isListed: sql<boolean>`${commons.state} = 'listed'`,
    })
    .from(callCommons)
    .innerJoin(commons, eq(commons.id, callCommons.commonsId))
    .where(eq(callCommons.callId, callId))
    .orderBy(asc(commons.name), asc(commons.id));

const isOpenDuring = (day: Temporal.PlainDate) =>
  and(eq(calls.state, "published"), lte(calls.opensOn, day.toString()), gte(calls.closesOn, day.toString()));

/** Whether a call takes applications on a day in Rome: what comes later can only be a spontaneous application. */
export const isOpenOn = async (connection: Connection, callId: string, day: Temporal.PlainDate): Promise<boolean> =>
  (await connection.$count(calls, and(eq(calls.id, callId), isOpenDuring(day)))) > 0;

/** The calls that take applications on that day, for one commons where it is named; the one that closes first comes first. */
export const listOpenOn = (day: Temporal.PlainDate, commonsId?: string, connection: Connection = db) =>
  connection
    .select({ id: calls.id, slug: sql<string>`${calls.slug}`, title: calls.title, closesOn: calls.closesOn })
    .from(calls)
    .where(
      and(
        isOpenDuring(day),
        commonsId === undefined
          ? undefined
          : exists(
              connection
                .select({ one: sql`1` })
                .from(callCommons)
                .where(and(eq(callCommons.callId, calls.id), eq(callCommons.commonsId, commonsId))),
            ),
      ),
    )
    .orderBy(asc(calls.closesOn), asc(calls.id));

/** What was asked and answered in public, in the order in which it was. Who asked is not told. */
export const listAnswered = (callId: string, connection: Connection = db) =>
  connection
    .select({
      id: callQuestions.id,
      question: sql<string>`${callQuestions.published}`,
      answer: sql<string>`${callQuestions.answer}`,
      answeredAt: sql<Date>`${callQuestions.decidedAt}`.mapWith(callQuestions.decidedAt),
    })
    .from(callQuestions)
    .where(and(eq(callQuestions.callId, callId), eq(callQuestions.state, "answered")))
    .orderBy(asc(callQuestions.decidedAt), asc(callQuestions.id));

/** The desk, too, does without the names. */
const asked = {
  id: callQuestions.id,
  state: callQuestions.state,
  body: callQuestions.body,
  published: callQuestions.published,
  answer: callQuestions.answer,
  setAsideReason: callQuestions.setAsideReason,
  askedAt: callQuestions.askedAt,
};

export async function findQuestion(id: string) {
  const [found] = await db
    .select({ ...asked, callId: callQuestions.callId, call: calls.title })
    .from(callQuestions)
    .innerJoin(calls, eq(calls.id, callQuestions.callId))
    .where(eq(callQuestions.id, id));
  return found ?? null;
}

/** Everything that was asked about a call, what waits first. */
export const listQuestions = (callId: string) =>
  db
    .select(asked)
    .from(callQuestions)
    .where(eq(callQuestions.callId, callId))
    .orderBy(sql`${callQuestions.state} = 'waiting' desc`, asc(callQuestions.askedAt), asc(callQuestions.id));

/** What a person asked about a call, and what became of it. */
export const listAskedBy = (personId: string, callId: string) =>
  db
    .select(asked)
    .from(callQuestions)
    .where(and(eq(callQuestions.callId, callId), eq(callQuestions.askedBy, personId)))
    .orderBy(asc(callQuestions.askedAt), asc(callQuestions.id));

/** `what` is the new last day where it was prolonged, and what it was where an attachment was removed. */
export type CallChange = { id: number; at: Date; kind: "prolonged" | "removed"; what: string; reason: string };

/** What changed of a call after its publication, and why: more time, and attachments that were taken away. */
export async function listChanges(callId: string, connection: Connection = db): Promise<CallChange[]> {
  const told = await publicTimeline(connection, { kind: "call", id: callId });
  return told.flatMap(({ id, at, type, payload: { closesOn, alternative, reason } }): CallChange[] => {
    const shared = { id, at, reason: String(reason) };
    if (type === "call.prolonged") return [{ ...shared, kind: "prolonged", what: String(closesOn) }];
    if (type === "call.file-removed") return [{ ...shared, kind: "removed", what: String(alternative) }];
    return [];
  });
}

/** The attachments of some calls, by the call; only what everyone may read. */
export async function listAttachmentsOf(callIds: readonly string[], connection: Connection = db) {
  const rows = await connection
    .select({
      callId: files.ownerId,
      id: files.id,
      name: files.name,
      alternative: files.alternative,
      mediaType: files.mediaType,
      bytes: files.bytes,
    })
    .from(files)
    .where(and(eq(files.ownerKind, "call"), inArray(files.ownerId, [...callIds]), eq(files.visibility, "public")))
    .orderBy(asc(files.createdAt), asc(files.id));
  return Map.groupBy(rows, ({ callId }) => callId);
}

/** For the site map: every address, and the day (Europe/Rome) on which it last changed. */
export const listSlugs = (limit: number) =>
  db
    .select({
      slug: sql<string>`${calls.slug}`,
      changedOn: sql<string>`to_char(${calls.updatedAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(calls)
    .where(eq(calls.state, "published"))
    .orderBy(desc(calls.closesOn), desc(calls.id))
    .limit(limit);
