// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { criteria, implementationSteps, meetingMoves, meetings, opinions, valuations } from "#db/schema/examination.ts";
import { files } from "#db/schema/files.ts";
import { units } from "#db/schema/organisation.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { UnitsInSight } from "#lib/cases/policy.ts";

/** All that the examination of a proposal brought forth so far. Who may read which part of it: `examination-view.ts`. */
export async function findExamination(proposalId: string, connection: Connection = db) {
  const [[facts], asked, marks, met, steps, photos, trace] = await Promise.all([
    selectFacts(connection, proposalId),
    listOpinionsOf(proposalId, connection),
    listMarks(proposalId, connection),
    listMeetings(proposalId, connection),
    selectSteps(connection, proposalId),
    listPhotos(connection, proposalId),
    findTrace(connection, proposalId),
  ]);
  if (!facts) throw new Error("only what is filed is examined");
  const implementation = steps.map((step) => ({ ...step, photos: photos.filter(({ stepId }) => stepId === step.id) }));
  return { facts, opinions: asked, marks, meetings: met, steps: implementation, trace };
}

export type Examination = Awaited<ReturnType<typeof findExamination>>;

const selectFacts = (connection: Connection, proposalId: string) =>
  connection
    .select({
      status: proposals.status,
      kind: proposals.kind,
      admittedAt: proposals.admittedAt,
      admissibility: proposals.admissibility,
      integrationUntil: proposals.integrationUntil,
      estimatedCostCents: proposals.estimatedCostCents,
      costNote: proposals.costNote,
      implementingUnitCode: proposals.implementingUnitCode,
      implementingUnit: units.name,
      mergeReason: proposals.mergeReason,
      splitReason: proposals.splitReason,
      closing: proposals.closing,
      closingNote: proposals.closingNote,
      closedAt: proposals.closedAt,
    })
    .from(proposals)
    .leftJoin(units, eq(units.code, proposals.implementingUnitCode))
    .where(eq(proposals.id, proposalId));

/** What was asked of whom, oldest first. */
export const listOpinionsOf = (proposalId: string, connection: Connection = db) =>
  connection
    .select({
      id: opinions.id,
      unitCode: opinions.unitCode,
      unit: units.name,
      question: opinions.question,
      askedAt: opinions.askedAt,
      dueOn: opinions.dueOn,
      position: opinions.position,
      text: opinions.text,
      givenAt: opinions.givenAt,
    })
    .from(opinions)
    .innerJoin(units, eq(units.code, opinions.unitCode))
    .where(eq(opinions.proposalId, proposalId))
    .orderBy(asc(opinions.askedAt));

const listMarks = (proposalId: string, connection: Connection) =>
  connection
    .select({
      code: criteria.code,
      name: valuations.criterionName,
      weight: valuations.weight,
      score: valuations.score,
      note: valuations.note,
    })
    .from(valuations)
    .innerJoin(criteria, eq(criteria.code, valuations.criterionCode))
    .where(eq(valuations.proposalId, proposalId))
    .orderBy(asc(criteria.position));

/** Those in force, in their order. */
export const listCriteria = (connection: Connection = db) =>
  connection.select().from(criteria).where(isNull(criteria.retiredAt)).orderBy(asc(criteria.position));

const selectSteps = (connection: Connection, proposalId: string) =>
  connection
    .select()
    .from(implementationSteps)
    .where(eq(implementationSteps.proposalId, proposalId))
    .orderBy(asc(implementationSteps.createdAt), asc(implementationSteps.id));

const listPhotos = (connection: Connection, proposalId: string) =>
  connection
    .select({ id: files.id, stepId: files.ownerId, alternative: files.alternative, createdAt: files.createdAt })
    .from(files)
    .innerJoin(
      implementationSteps,
      and(eq(files.ownerKind, "implementation-step"), eq(files.ownerId, implementationSteps.id)),
    )
    .where(eq(implementationSteps.proposalId, proposalId))
    .orderBy(asc(files.createdAt), asc(files.id));

/** Each with where and when it was to be before, first things first. */
async function listMeetings(proposalId: string, connection: Connection) {
  const [met, moves] = await Promise.all([
    connection.select().from(meetings).where(eq(meetings.proposalId, proposalId)).orderBy(asc(meetings.startsAt)),
    connection
      .select({ meetingId: meetingMoves.meetingId, startsAt: meetingMoves.startsAt, reason: meetingMoves.reason })
      .from(meetingMoves)
      .innerJoin(meetings, eq(meetings.id, meetingMoves.meetingId))
      .where(eq(meetings.proposalId, proposalId))
      .orderBy(asc(meetingMoves.movedAt)),
  ]);
  return met.map((meeting) => ({ ...meeting, moves: moves.filter(({ meetingId }) => meetingId === meeting.id) }));
}

const related = alias(proposals, "related");

/** Where a proposal went, what came to it, and what it was parted from: both ways, by number. */
async function findTrace(connection: Connection, proposalId: string) {
  const other = {
    number: cases.number,
    title: related.title,
    publication: related.publication,
    mergeReason: related.mergeReason,
    splitReason: related.splitReason,
  };
  const others = () =>
    connection.select(other).from(related).innerJoin(cases, eq(cases.id, related.caseId)).orderBy(asc(cases.number));
  const own = connection
    .select({ into: proposals.mergedIntoId, from: proposals.splitFromId })
    .from(proposals)
    .where(eq(proposals.id, proposalId));
  const [[links], mergedHere, parts] = await Promise.all([
    own,
    others().where(eq(related.mergedIntoId, proposalId)),
    others().where(eq(related.splitFromId, proposalId)),
  ]);
  const [mergedInto] = links?.into ? await others().where(eq(related.id, links.into)) : [];
  const [splitFrom] = links?.from ? await others().where(eq(related.id, links.from)) : [];
  return { mergedInto: mergedInto ?? null, splitFrom: splitFrom ?? null, mergedHere, parts };
}

const askers = alias(people, "askers");

const requests = (connection: Connection) =>
  connection
    .select({
      id: opinions.id,
      proposalId: opinions.proposalId,
      unitCode: opinions.unitCode,
      unit: units.name,
      question: opinions.question,
      askedAt: opinions.askedAt,
      asker: fullName(askers),
      dueOn: opinions.dueOn,
      position: opinions.position,
      text: opinions.text,
      givenAt: opinions.givenAt,
      status: proposals.status,
      title: proposals.title,
      body: proposals.body,
      implementingUnitCode: proposals.implementingUnitCode,
      caseId: cases.id,
      number: cases.number,
      caseUnitCode: cases.unitCode,
    })
    .from(opinions)
    .innerJoin(units, eq(units.code, opinions.unitCode))
    .innerJoin(proposals, eq(proposals.id, opinions.proposalId))
    .innerJoin(cases, eq(cases.subjectId, proposals.id))
    .leftJoin(askers, eq(askers.id, opinions.askedBy))
    .$dynamic();

export async function findOpinionRequest(id: string, connection: Connection = db) {
  const [found] = await requests(connection).where(eq(opinions.id, id));
  return found ?? null;
}

export type OpinionRequest = NonNullable<Awaited<ReturnType<typeof findOpinionRequest>>>;

const isAskedOf = (inSight: UnitsInSight) => (inSight === "all" ? undefined : inArray(opinions.unitCode, [...inSight]));

const isWaiting = and(
  isNull(opinions.givenAt),
  or(eq(proposals.status, "under-examination"), eq(proposals.status, "awaiting-integration")),
);

/** What these units were asked and still owe, the most pressing first. */
export const listWaitingOpinions = (inSight: UnitsInSight, connection: Connection = db) =>
  requests(connection)
    .where(and(isAskedOf(inSight), isWaiting))
    .orderBy(asc(opinions.dueOn), asc(opinions.id));

/** The last opinions these units gave. */
export const listGivenOpinions = (inSight: UnitsInSight, limit: number, connection: Connection = db) =>
  requests(connection)
    .where(and(isAskedOf(inSight), isNotNull(opinions.givenAt)))
    .orderBy(desc(opinions.givenAt))
    .limit(limit);

/** A meeting or a step of the case it belongs to; null for those of other cases. */
export async function findMeeting(id: string, proposalId: string, connection: Connection = db) {
  const [found] = await connection
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, id), eq(meetings.proposalId, proposalId)));
  return found ?? null;
}

export async function findStep(id: string, proposalId: string, connection: Connection = db) {
  const [found] = await connection
    .select()
    .from(implementationSteps)
    .where(and(eq(implementationSteps.id, id), eq(implementationSteps.proposalId, proposalId)));
  return found ?? null;
}
