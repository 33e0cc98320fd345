// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { lastFirst } from "#db/last-first.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { comments, commentVotes } from "#db/schema/discussion.ts";
import { moderations } from "#db/schema/moderation.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { DiscussedRooms } from "./subjects.ts";
import {
  type CommentOrder,
  commentsPageSize,
  type DiscussedKind,
  repliesPageSize,
  repliesShown,
  type Stance,
  type Vote,
} from "./vocabulary.ts";

type Subject = { kind: DiscussedKind; id: string };

/** Who reads: their own vote is marked, and what of theirs is held is shown to them alone. Null for a visitor. */
export type Reader = { personId: string; voice: string } | null;

const about = ({ kind, id }: Subject) => and(eq(comments.subjectKind, kind), eq(comments.subjectId, id));

const isFirst = isNull(comments.parentId);

/** What is hidden or removed is there as a trace; what is held is there for its author alone. */
const isVisibleTo = (reader: Reader): SQL | undefined =>
  reader
    ? or(ne(comments.publication, "held"), eq(comments.authorId, reader.personId))
    : ne(comments.publication, "held");

const votesOf = (vote: Vote) =>
  sql<number>`(select count(*)::int from ${commentVotes} where ${commentVotes.commentId} = ${comments.id} and ${commentVotes.vote} = ${vote})`;

const balance = sql`(
  select coalesce(sum(case ${commentVotes.vote} when 'up' then 1 else -1 end), 0)
  from ${commentVotes} where ${commentVotes.commentId} = ${comments.id}
)`;

/** Words that are hidden leave the database for nobody but their author. */
const readableBody = (reader: Reader) =>
  sql<string>`case when ${comments.publication} = 'hidden' and ${comments.authorId} is distinct from ${reader?.personId ?? null}::uuid then '' else ${comments.body} end`;

const replies = sql<number>`(
  select count(*)::int from comments reply where reply.parent_id = ${comments.id} and reply.publication <> 'held'
)`;

const shown = (reader: Reader) => ({
  id: comments.id,
  parentId: comments.parentId,
  stance: comments.stance,
  body: readableBody(reader),
  publication: comments.publication,
  version: comments.version,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  removedAt: comments.removedAt,
  /** Null once the account was erased. */
  author: fullName(people),
  /** For whom they spoke, whether or not they still may. */
  association: associations.name,
  isOwn: reader ? sql<boolean>`${comments.authorId} = ${reader.personId}` : sql<boolean>`false`,
  up: votesOf("up"),
  down: votesOf("down"),
  ownVote: reader
    ? sql<Vote | null>`(select vote from ${commentVotes} where ${commentVotes.commentId} = ${comments.id} and ${commentVotes.voice} = ${reader.voice})`
    : sql<Vote | null>`null`,
  replies,
  /** Why it is hidden, and the record where its author reads more. */
  ground: moderations.ground,
  moderationId: moderations.id,
});

const told = (reader: Reader, connection: Connection) =>
  connection
    .select(shown(reader))
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .leftJoin(associations, eq(associations.id, comments.associationId))
    .leftJoin(moderations, and(eq(moderations.subjectKind, "comment"), eq(moderations.subjectId, comments.id)))
    .$dynamic();

export type ShownComment = Awaited<ReturnType<typeof told>>[number];
export type Thread = ShownComment & { shownReplies: ShownComment[] };

const newestFirst = [lastFirst(comments.createdAt), lastFirst(comments.id)];

const orderOf: Record<CommentOrder, SQL[]> = {
  newest: newestFirst,
  supported: [desc(balance), ...newestFirst],
  discussed: [desc(replies), ...newestFirst],
};

/** A page of a discussion: comments in the order asked for, each with its first replies. */
export async function listThreads(
  subject: Subject,
  { order, page, reader }: { order: CommentOrder; page: number; reader: Reader },
  connection: Connection = db,
): Promise<{ total: number; threads: Thread[] }> {
  const where = and(about(subject), isFirst, isVisibleTo(reader));
  const [total, found] = await Promise.all([
    connection.$count(comments, where),
    told(reader, connection)
      .where(where)
      .orderBy(...orderOf[order])
      .limit(commentsPageSize)
      .offset((page - 1) * commentsPageSize),
  ]);
  const below = await listFirstReplies(
    found.map(({ id }) => id),
    reader,
    connection,
  );
  return {
    total,
    threads: found.map((comment) => ({
      ...comment,
      shownReplies: below.filter(({ parentId }) => parentId === comment.id),
    })),
  };
}

/** The first replies of each of these comments, in one statement however many a comment has. */
async function listFirstReplies(ids: string[], reader: Reader, connection: Connection): Promise<ShownComment[]> {
  if (ids.length === 0) return [];
  const first = sql`${comments.id} in (
    select first.id from unnest(${sql.param(ids)}::uuid[]) as thread(id)
    cross join lateral (
      select reply.id from comments reply where reply.parent_id = thread.id
      order by reply.created_at, reply.id limit ${repliesShown}
    ) as first
  )`;
  return told(reader, connection)
    .where(and(first, isVisibleTo(reader)))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** One comment with a page of its replies, oldest first; null where there is none to read. */
export async function findThread(
  subject: Subject,
  commentId: string,
  { page, reader }: { page: number; reader: Reader },
  connection: Connection = db,
): Promise<{ thread: Thread; total: number } | null> {
  const [comment] = await told(reader, connection).where(
    and(eq(comments.id, commentId), about(subject), isVisibleTo(reader)),
  );
  if (!comment) return null;
  const where = and(eq(comments.parentId, comment.id), isVisibleTo(reader));
  const [total, shownReplies] = await Promise.all([
    connection.$count(comments, where),
    told(reader, connection)
      .where(where)
      .orderBy(asc(comments.createdAt), asc(comments.id))
      .limit(repliesPageSize)
      .offset((page - 1) * repliesPageSize),
  ]);
  return { thread: { ...comment, shownReplies }, total };
}

const isRead = and(eq(comments.publication, "published"), isNull(comments.removedAt));

export type DiscussionCounts = Record<Stance, number> & { total: number };

/** How many comments stand on each side, and how many there are with the replies. */
export async function countDiscussion(subject: Subject, connection: Connection = db): Promise<DiscussionCounts> {
  const rows = await connection
    .select({ stance: comments.stance, count: sql<number>`count(*)::int` })
    .from(comments)
    .where(and(about(subject), isRead))
    .groupBy(comments.stance);
  const of = (stance: Stance | null) => rows.find((row) => row.stance === stance)?.count ?? 0;
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return { for: of("for"), against: of("against"), neutral: of("neutral"), total };
}

const isReported = sql`exists (
  select 1 from ${moderations}
  where ${moderations.subjectKind} = 'comment' and ${moderations.subjectId} = ${comments.id}
    and ${moderations.status} = 'reported'
)`;

/**
 * The arguments of one side that most people agree with: counted by those who agree alone, or the smaller side would
 * have none. What somebody reported is not put forward before a moderator saw it.
 */
export const listArguments = (subject: Subject, stance: Stance, limit: number, connection: Connection = db) =>
  connection
    .select({
      id: comments.id,
      body: comments.body,
      author: fullName(people),
      association: associations.name,
      up: votesOf("up"),
      down: votesOf("down"),
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .leftJoin(associations, eq(associations.id, comments.associationId))
    .where(and(about(subject), isFirst, isRead, eq(comments.stance, stance), not(isReported)))
    .orderBy(desc(votesOf("up")), ...newestFirst)
    .limit(limit);

/** What a person wrote in discussions, the last first, each with the number of what it speaks of. */
export async function listOwnComments(
  personId: string,
  page: number,
  rooms: DiscussedRooms,
  connection: Connection = db,
) {
  const [total, found] = await Promise.all([
    connection.$count(comments, eq(comments.authorId, personId)),
    connection
      .select({
        id: comments.id,
        kind: comments.subjectKind,
        subjectId: comments.subjectId,
        body: comments.body,
        publication: comments.publication,
        removedAt: comments.removedAt,
        createdAt: comments.createdAt,
      })
      .from(comments)
      .where(eq(comments.authorId, personId))
      .orderBy(...newestFirst)
      .limit(commentsPageSize)
      .offset((page - 1) * commentsPageSize),
  ]);
  const own = await Promise.all(
    found.map(async ({ kind, subjectId, ...comment }) => ({
      ...comment,
      number: (await rooms[kind].find(connection, subjectId))?.number ?? "",
    })),
  );
  return { total, own };
}

/** As moderators see comments: with their words, whatever was done to them. */
export const listForModeration = (ids: readonly string[], connection: Connection = db) =>
  connection
    .select({
      id: comments.id,
      kind: comments.subjectKind,
      subjectId: comments.subjectId,
      body: comments.body,
      authorId: comments.authorId,
      associationId: comments.associationId,
      author: fullName(people),
      publication: comments.publication,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .where(inArray(comments.id, [...ids]));

/** One's own comment, as its author mends it; null for everyone else, and once it is removed. */
export async function findOwnComment(id: string, personId: string, connection: Connection = db) {
  const [found] = await connection
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.authorId, personId), isNull(comments.removedAt)));
  return found ?? null;
}
