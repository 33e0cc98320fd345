// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, sql, sum } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import {
  activityEnrolments,
  pactActivities,
  pactAsks,
  pactChecks,
  pactDisputes,
  pactEndNotices,
  pactEvaluations,
  pactInsured,
  pactLoans,
  pactMeetings,
  pactReports,
  pactRequests,
  pactSuspensions,
  pactWork,
} from "#db/schema/pact-life.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { FileOwner } from "#lib/files/vocabulary.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";
import { participationUnit } from "#lib/organisation/queries.ts";
import { memberIds } from "./application-members.ts";
import type { LivePact } from "./lock-life.ts";
import { isMinorOn } from "./minors.ts";
import { owedBy } from "./owed.ts";
import { hasLife } from "./vocabulary.ts";

/** A pact that was signed, as the pages of its life need it; null for what is none, or not yet. */
export async function findLife(id: string, connection: Connection = db): Promise<LivePact | null> {
  const [found] = await connection
    .select({ pact: pacts, unitCode: cases.unitCode })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .where(eq(pacts.id, id));
  if (!found || !hasLife(found.pact.status)) return null;
  const unitCode = found.unitCode ?? found.pact.unitCode ?? (await participationUnit(connection));
  return { ...found.pact, unitCode, memberIds: await memberIds(connection, id) };
}

export type Photo = { id: string; alternative: string | null };

/** The photographs of some things, by the thing. */
async function photosOf(connection: Connection, kind: FileOwner, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Photo[]>();
  const rows = await connection
    .select({ ownerId: files.ownerId, id: files.id, alternative: files.alternative })
    .from(files)
    .where(and(eq(files.ownerKind, kind), inArray(files.ownerId, [...ids])))
    .orderBy(asc(files.createdAt));
  return Map.groupBy(rows, ({ ownerId }) => ownerId);
}

const withPhotos = async <Row extends { id: string }>(connection: Connection, kind: FileOwner, rows: Row[]) => {
  const photos = await photosOf(
    connection,
    kind,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    photos: (photos.get(row.id) ?? []).map(({ id, alternative }) => ({ id, alternative })),
  }));
};

/** How many entries of the log a page shows. */
const shownWork = 50;

/** The calendar, what was done and how much of it there is in all. Activities of the past come last. */
export async function listActivities(pactId: string, at = now(), connection: Connection = db) {
  const activities = await connection
    .select()
    .from(pactActivities)
    .where(eq(pactActivities.pactId, pactId))
    .orderBy(desc(pactActivities.startsAt));
  const [ahead, past] = [
    activities.filter(({ endsAt }) => endsAt.getTime() > at.epochMilliseconds).reverse(),
    activities.filter(({ endsAt }) => endsAt.getTime() <= at.epochMilliseconds),
  ];
  const work = await connection
    .select()
    .from(pactWork)
    .where(eq(pactWork.pactId, pactId))
    .orderBy(desc(pactWork.workedOn), desc(pactWork.id))
    .limit(shownWork);
  const [totals] = await connection
    .select({ entries: count(), minutes: sum(sql`${pactWork.minutes} * ${pactWork.people}`).mapWith(Number) })
    .from(pactWork)
    .where(eq(pactWork.pactId, pactId));
  return {
    ahead,
    past,
    work: await withPhotos(connection, "pact-work", work),
    /** `minutes` are those of all who worked, together. */
    totals: { entries: totals?.entries ?? 0, minutes: totals?.minutes ?? 0 },
  };
}

export type Activities = Awaited<ReturnType<typeof listActivities>>;

export async function listRequests(pactId: string, connection: Connection = db) {
  const [requests, loans] = await Promise.all([
    connection.select().from(pactRequests).where(eq(pactRequests.pactId, pactId)).orderBy(desc(pactRequests.number)),
    connection
      .select()
      .from(pactLoans)
      .where(eq(pactLoans.pactId, pactId))
      .orderBy(sql`${pactLoans.returnedOn} is not null`, asc(pactLoans.dueOn), asc(pactLoans.id)),
  ]);
  return { requests, loans };
}

/** Who is insured: for the two sides alone. */
export const listInsured = (pactId: string, connection: Connection = db) =>
  connection.select().from(pactInsured).where(eq(pactInsured.pactId, pactId)).orderBy(asc(pactInsured.name));

export async function listMeetings(pactId: string, connection: Connection = db) {
  const [meetings, visits] = await Promise.all([
    connection.select().from(pactMeetings).where(eq(pactMeetings.pactId, pactId)).orderBy(desc(pactMeetings.startsAt)),
    connection.select().from(pactChecks).where(eq(pactChecks.pactId, pactId)).orderBy(desc(pactChecks.visitedOn)),
  ]);
  return { meetings, visits: await withPhotos(connection, "pact-check", visits) };
}

type Lifetime = Pick<LivePact, "id" | "status" | "startsOn" | "endsOn" | "endedOn">;

/**
 * The reports a pact owes or filed, the first period first, and what the office said of it as a whole. One nobody began
 * has no row yet. A pact that was revoked owes none any more.
 */
export async function listReports(life: Lifetime, at = now(), connection: Connection = db) {
  const [owed, rows, [evaluation]] = await Promise.all([
    life.status === "revoked" ? [] : owedBy(connection, life, today(at)),
    connection.select().from(pactReports).where(eq(pactReports.pactId, life.id)),
    connection.select().from(pactEvaluations).where(eq(pactEvaluations.pactId, life.id)),
  ]);
  const written = await withPhotos(connection, "pact-report", rows);
  const isSent = ({ state }: (typeof written)[number]) => state === "submitted" || state === "accepted";
  const expected = owed.map((report) => {
    const row = written.find(({ kind, fromDay }) => kind === report.kind && fromDay === report.fromDay) ?? null;
    return row && isSent(row) ? { ...report, toDay: row.toDay, dueOn: row.dueOn, row } : { ...report, row };
  });
  const others = written
    .filter((row) => isSent(row) && !expected.some(({ row: known }) => known?.id === row.id))
    .map((row) => ({ kind: row.kind, fromDay: row.fromDay, toDay: row.toDay, dueOn: row.dueOn, row }));
  const reports = [...expected, ...others].toSorted((one, two) => one.toDay.localeCompare(two.toDay));
  return { reports, evaluation: evaluation ?? null };
}

export type Reports = Awaited<ReturnType<typeof listReports>>;

/** What everyone reads of the reports: those the office accepted. */
export const acceptedReports = ({ reports }: Reports) =>
  reports.flatMap(({ row }) => (row?.state === "accepted" ? [row] : []));

export async function listChanges(pactId: string, connection: Connection = db) {
  const [asks, notices, suspensions] = await Promise.all([
    connection.select().from(pactAsks).where(eq(pactAsks.pactId, pactId)).orderBy(desc(pactAsks.askedAt)),
    connection
      .select()
      .from(pactEndNotices)
      .where(eq(pactEndNotices.pactId, pactId))
      .orderBy(desc(pactEndNotices.givenAt)),
    connection
      .select()
      .from(pactSuspensions)
      .where(eq(pactSuspensions.pactId, pactId))
      .orderBy(desc(pactSuspensions.fromDay)),
  ]);
  return { asks, notices, suspensions };
}

/** Conciliations, whole: for the two sides alone. */
export const listDisputes = (pactId: string, connection: Connection = db) =>
  connection.select().from(pactDisputes).where(eq(pactDisputes.pactId, pactId)).orderBy(desc(pactDisputes.openedAt));

/** What a person enrolled in and has not been yet, with what it is of. */
export const listOwnActivities = (personId: string, at = now(), connection: Connection = db) =>
  connection
    .select({
      activity: pactActivities,
      pact: { id: pacts.id, number: pacts.number, title: pacts.title },
    })
    .from(activityEnrolments)
    .innerJoin(pactActivities, eq(pactActivities.id, activityEnrolments.activityId))
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .where(and(eq(activityEnrolments.personId, personId), gte(pactActivities.endsAt, new Date(at.epochMilliseconds))))
    .orderBy(asc(pactActivities.startsAt));

/**
 * An activity of a public pact for somebody who may enrol: whether they did, whether they are too young to come alone, and
 * why it is not possible now. Null where there is none.
 */
export async function activityFor(id: string, personId: string, at = now(), connection: Connection = db) {
  const [found] = await connection
    .select({ activity: pactActivities, pact: pacts, enrolledAt: activityEnrolments.enrolledAt })
    .from(pactActivities)
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .leftJoin(
      activityEnrolments,
      and(eq(activityEnrolments.activityId, pactActivities.id), eq(activityEnrolments.personId, personId)),
    )
    .where(eq(pactActivities.id, id));
  if (!found) return null;
  const { activity, pact, enrolledAt } = found;
  return {
    activity,
    pact,
    isEnrolled: enrolledAt !== null,
    needsAdult: await isMinorOn(connection, personId, activity.startsAt, at),
    refusal: whyNotEnrol(activity, at),
  };
}

function whyNotEnrol(activity: typeof pactActivities.$inferSelect, at: Temporal.Instant): MessageKey | null {
  if (activity.calledOffAt !== null) return "pact-life.refusals.calledOff";
  if (activity.startsAt.getTime() <= at.epochMilliseconds) return "pact-life.refusals.begun";
  if (activity.places === null) return "pact-life.refusals.noCall";
  return activity.taken < activity.places ? null : "pact-life.refusals.full";
}

/** Whose names the two sides read: who comes to the activities that are still to come. */
export const listVolunteers = (pactId: string, at = now(), connection: Connection = db) =>
  connection
    .select({
      activityId: activityEnrolments.activityId,
      name: fullName(people),
      adultName: activityEnrolments.adultName,
      adultContact: activityEnrolments.adultContact,
    })
    .from(activityEnrolments)
    .innerJoin(pactActivities, eq(pactActivities.id, activityEnrolments.activityId))
    .innerJoin(people, eq(people.id, activityEnrolments.personId))
    .where(and(eq(pactActivities.pactId, pactId), gte(pactActivities.endsAt, new Date(at.epochMilliseconds))))
    .orderBy(asc(activityEnrolments.enrolledAt));

/** How much of each pact's life waits for the desk: requests, reports and asks, and what has passed its day. */
export async function waitingAtDesk(pactId: string, at = now(), connection: Connection = db) {
  const on = today(at).toString();
  const [requests, reports, asks, loans, remedies] = await Promise.all([
    connection.$count(pactRequests, and(eq(pactRequests.pactId, pactId), isNull(pactRequests.answeredAt))),
    connection.$count(pactReports, and(eq(pactReports.pactId, pactId), eq(pactReports.state, "submitted"))),
    connection.$count(
      pactAsks,
      and(eq(pactAsks.pactId, pactId), eq(pactAsks.side, "citizens"), isNull(pactAsks.decidedAt)),
    ),
    connection.$count(
      pactLoans,
      and(eq(pactLoans.pactId, pactId), isNull(pactLoans.returnedOn), lt(pactLoans.dueOn, on)),
    ),
    connection.$count(
      pactChecks,
      and(eq(pactChecks.pactId, pactId), isNull(pactChecks.remediedAt), lt(pactChecks.remedyBy, on)),
    ),
  ]);
  return { requests, reports, asks, loans, remedies };
}
