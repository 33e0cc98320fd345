// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { moderationReports, moderations } from "#db/schema/moderation.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import type { Moderation } from "./lock-moderation.ts";
import { moderationPolicy } from "./policy.ts";
import type { DescribedSubject, ModeratedRooms } from "./subjects.ts";
import { type ModeratedKind, type ModerationFilter, type ModerationStatus, moderatedKinds } from "./vocabulary.ts";

export const moderationPageSize = 25;

const statusesOf: Record<ModerationFilter, readonly ModerationStatus[]> = {
  waiting: ["held", "reported", "appealed"],
  held: ["held"],
  reported: ["reported"],
  appealed: ["appealed"],
  decided: ["published", "hidden", "upheld"],
};

const filtered = (show: ModerationFilter, kind: ModeratedKind | null): SQL | undefined =>
  and(inArray(moderations.status, [...statusesOf[show]]), kind ? eq(moderations.subjectKind, kind) : undefined);

const openReports = sql<number>`(
  select count(*)::int from ${moderationReports}
  where ${moderationReports.moderationId} = ${moderations.id} and ${moderationReports.closedAt} is null
)`;

const reportedGrounds = sql<string[]>`(
  select coalesce(json_agg(distinct ${moderationReports.ground}), '[]') from ${moderationReports}
  where ${moderationReports.moderationId} = ${moderations.id} and ${moderationReports.closedAt} is null
)`;

const deciders = alias(people, "deciders");
const judges = alias(people, "judges");

export type QueuedModeration = Awaited<ReturnType<typeof listQueue>>[number];

/** The queue, a page at a time: what has waited longest comes first, what was decided last comes first. */
export async function listQueue(
  { show, kind, page }: { show: ModerationFilter; kind: ModeratedKind | null; page: number },
  rooms: ModeratedRooms,
  connection: Connection = db,
) {
  const rows = await connection
    .select({
      id: moderations.id,
      kind: moderations.subjectKind,
      subjectId: moderations.subjectId,
      status: moderations.status,
      heldBecause: moderations.heldBecause,
      signals: moderations.signals,
      ground: moderations.ground,
      updatedAt: moderations.updatedAt,
      openReports,
      reportedGrounds,
    })
    .from(moderations)
    .where(filtered(show, kind))
    .orderBy(show === "decided" ? desc(moderations.updatedAt) : asc(moderations.updatedAt), asc(moderations.id))
    .limit(moderationPageSize)
    .offset((page - 1) * moderationPageSize);
  const described = await describeAll(rooms, rows, connection);
  return rows.flatMap((row) => {
    const subject = described.get(row.subjectId);
    return subject ? [{ ...row, subject }] : [];
  });
}

/** How much each part of the queue holds, of one kind of thing or of all. */
export async function countQueue(
  kind: ModeratedKind | null,
  connection: Connection = db,
): Promise<Record<ModerationFilter, number>> {
  const rows = await connection
    .select({ status: moderations.status, count: sql<number>`count(*)::int` })
    .from(moderations)
    .where(kind ? eq(moderations.subjectKind, kind) : undefined)
    .groupBy(moderations.status);
  const total = (show: ModerationFilter) =>
    rows.reduce((sum, { status, count }) => (statusesOf[show].includes(status) ? sum + count : sum), 0);
  return {
    waiting: total("waiting"),
    held: total("held"),
    reported: total("reported"),
    appealed: total("appealed"),
    decided: total("decided"),
  };
}

/** The things of several moderations, by their identifier: one question a room. */
async function describeAll(
  rooms: ModeratedRooms,
  rows: readonly { kind: ModeratedKind; subjectId: string }[],
  connection: Connection,
): Promise<Map<string, DescribedSubject>> {
  const described = await Promise.all(
    moderatedKinds.map((kind) => {
      const ids = rows.filter((row) => row.kind === kind).map(({ subjectId }) => subjectId);
      return ids.length > 0 ? rooms[kind].describe(connection, ids) : [];
    }),
  );
  return new Map(described.flat().map((subject) => [subject.id, subject]));
}

/** The cache tags of the pages that show what these moderations are about. */
export async function tagsOf(
  items: readonly Pick<Moderation, "subjectKind" | "subjectId">[],
  rooms: ModeratedRooms,
  connection: Connection = db,
): Promise<string[]> {
  const rows = items.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, subjectId }));
  const described = await describeAll(rooms, rows, connection);
  return [...new Set([...described.values()].flatMap(({ tags }) => tags))];
}

/** All about one moderation, with the thing itself and who decided; null where there is none. */
export async function findModeration(id: string, rooms: ModeratedRooms, connection: Connection = db) {
  const [found] = await connection
    .select({ moderation: moderations, decidedBy: fullName(deciders), appealDecidedBy: fullName(judges) })
    .from(moderations)
    .leftJoin(deciders, eq(deciders.id, moderations.decidedBy))
    .leftJoin(judges, eq(judges.id, moderations.appealDecidedBy))
    .where(eq(moderations.id, id));
  if (!found) return null;
  const { subjectKind, subjectId } = found.moderation;
  const [subject] = await rooms[subjectKind].describe(connection, [subjectId]);
  return subject ? { ...found, subject } : null;
}

/** One's own, or of an association one acts for; null for everyone else, as if it did not exist. */
export async function findOwnModeration(
  id: string,
  actor: Actor,
  rooms: ModeratedRooms,
  connection: Connection = db,
  at = now(),
) {
  const found = await findModeration(id, rooms, connection);
  if (!found) return null;
  try {
    const author = await actingFor(connection, actor, found.moderation.associationId, at);
    return moderationPolicy.appeal(author, found.moderation).allowed ? found : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** What can be reported, with who answers for it; null for what the public does not read. */
export async function findReportable(
  { kind, id }: { kind: ModeratedKind; id: string },
  rooms: ModeratedRooms,
  connection: Connection = db,
) {
  const [subject] = await rooms[kind].describe(connection, [id]);
  return subject?.publication === "published" ? subject : null;
}

/** What was reported of a thing, oldest first. Who reported it is not told: moderators judge the thing. */
export const listReports = (moderationId: string, connection: Connection = db) =>
  connection
    .select({
      id: moderationReports.id,
      ground: moderationReports.ground,
      note: moderationReports.note,
      createdAt: moderationReports.createdAt,
      closedAt: moderationReports.closedAt,
    })
    .from(moderationReports)
    .where(eq(moderationReports.moderationId, moderationId))
    .orderBy(asc(moderationReports.createdAt));

/** What moderators do or did with what a person wrote, for themselves or for the associations they act for. */
export async function listOwnModerations(
  personId: string,
  associationIds: string[],
  rooms: ModeratedRooms,
  connection: Connection = db,
) {
  const rows = await connection
    .select({
      id: moderations.id,
      kind: moderations.subjectKind,
      subjectId: moderations.subjectId,
      status: moderations.status,
      ground: moderations.ground,
      updatedAt: moderations.updatedAt,
    })
    .from(moderations)
    .where(
      and(
        inArray(moderations.status, ["held", "hidden", "appealed", "upheld"]),
        or(
          and(eq(moderations.authorId, personId), isNull(moderations.associationId)),
          inArray(moderations.associationId, associationIds),
        ),
      ),
    )
    .orderBy(desc(moderations.updatedAt))
    .limit(50);
  const described = await describeAll(rooms, rows, connection);
  return rows.flatMap((row) => {
    const subject = described.get(row.subjectId);
    return subject ? [{ ...row, subject }] : [];
  });
}

/** Whether this person reported it before. */
export async function hasReported(
  personId: string,
  { kind, id }: { kind: ModeratedKind; id: string },
  connection: Connection = db,
): Promise<boolean> {
  const found = await connection
    .select({ id: moderationReports.id })
    .from(moderationReports)
    .innerJoin(moderations, eq(moderations.id, moderationReports.moderationId))
    .where(
      and(eq(moderationReports.reporterId, personId), eq(moderations.subjectKind, kind), eq(moderations.subjectId, id)),
    );
  return found.length > 0;
}

/** Until when one may appeal, by the rule of the day of the decision: a later change takes nobody's time away. */
export async function lastDayOfAppeal(
  { decidedAt }: Pick<Moderation, "decidedAt">,
  connection: Connection = db,
): Promise<Temporal.PlainDate | null> {
  if (!decidedAt) return null;
  const decidedOn = today(decidedAt.toTemporalInstant());
  const rules = await rulesInForce(connection, ["moderation.appeal-term"], decidedOn);
  return decidedOn.add({ days: rules["moderation.appeal-term"].value });
}
