// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { files } from "#db/schema/files.ts";
import { units } from "#db/schema/organisation.ts";
import {
  pactAssemblies,
  pactIntegrations,
  pactMergers,
  pactNotices,
  pactObservations,
  pactOpinions,
  pactVisits,
} from "#db/schema/pact-examination.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { UnitsInSight } from "#lib/cases/policy.ts";
import { pactStatuses } from "./vocabulary.ts";
import { pactWorkflow } from "./workflow.ts";

/** All that the examination of a pact brought forth, oldest first. Who reads which part: `examination-view.ts`. */
export async function findExamination(pactId: string, connection: Connection = db) {
  const of = { pactId, connection };
  const [opinions, integrations, visits, observations, assemblies, notices, mergers, trace] = await Promise.all([
    listOpinions(of),
    connection
      .select()
      .from(pactIntegrations)
      .where(eq(pactIntegrations.pactId, pactId))
      .orderBy(asc(pactIntegrations.position)),
    listVisits(of),
    listObservations(of),
    connection
      .select()
      .from(pactAssemblies)
      .where(eq(pactAssemblies.pactId, pactId))
      .orderBy(asc(pactAssemblies.startsAt)),
    connection.select().from(pactNotices).where(eq(pactNotices.pactId, pactId)).orderBy(asc(pactNotices.announcedAt)),
    listMergers(of),
    listMergedHere(of),
  ]);
  return { opinions, integrations, visits, observations, assemblies, notices, mergers, mergedHere: trace };
}

export type Examination = Awaited<ReturnType<typeof findExamination>>;

type Of = { pactId: string; connection: Connection };

const listOpinions = ({ pactId, connection }: Of) =>
  connection
    .select({
      id: pactOpinions.id,
      asked: pactOpinions.asked,
      unit: units.name,
      bodyName: pactOpinions.bodyName,
      question: pactOpinions.question,
      askedAt: pactOpinions.askedAt,
      dueOn: pactOpinions.dueOn,
      position: pactOpinions.position,
      text: pactOpinions.text,
      conditions: pactOpinions.conditions,
      protocolNumber: pactOpinions.protocolNumber,
      fileId: pactOpinions.fileId,
      fileName: files.name,
      givenAt: pactOpinions.givenAt,
    })
    .from(pactOpinions)
    .leftJoin(units, eq(units.code, pactOpinions.unitCode))
    .leftJoin(files, eq(files.id, pactOpinions.fileId))
    .where(eq(pactOpinions.pactId, pactId))
    .orderBy(asc(pactOpinions.askedAt), asc(pactOpinions.id));

async function listVisits({ pactId, connection }: Of) {
  const [visits, photos] = await Promise.all([
    connection.select().from(pactVisits).where(eq(pactVisits.pactId, pactId)).orderBy(asc(pactVisits.startsAt)),
    connection
      .select({ id: files.id, visitId: files.ownerId, alternative: files.alternative, createdAt: files.createdAt })
      .from(files)
      .innerJoin(pactVisits, and(eq(files.ownerKind, "pact-visit"), eq(files.ownerId, pactVisits.id)))
      .where(eq(pactVisits.pactId, pactId))
      .orderBy(asc(files.createdAt), asc(files.id)),
  ]);
  return visits.map((visit) => ({ ...visit, photos: photos.filter(({ visitId }) => visitId === visit.id) }));
}

const listObservations = ({ pactId, connection }: Of) =>
  connection
    .select({
      id: pactObservations.id,
      authorId: pactObservations.authorId,
      author: fullName(people),
      text: pactObservations.text,
      createdAt: pactObservations.createdAt,
      state: pactObservations.state,
      withheldReason: pactObservations.withheldReason,
      answer: pactObservations.answer,
      answeredAt: pactObservations.answeredAt,
    })
    .from(pactObservations)
    .leftJoin(people, eq(people.id, pactObservations.authorId))
    .where(eq(pactObservations.pactId, pactId))
    .orderBy(asc(pactObservations.createdAt), asc(pactObservations.id));

const sources = alias(pacts, "sources");
const targets = alias(pacts, "targets");

/** Where it was proposed to let it go on, and what was proposed to go on in it. */
const listMergers = ({ pactId, connection }: Of) =>
  connection
    .select({
      id: pactMergers.id,
      pactId: pactMergers.pactId,
      reason: pactMergers.reason,
      state: pactMergers.state,
      proposedAt: pactMergers.proposedAt,
      acceptedAt: pactMergers.acceptedAt,
      intoAcceptedAt: pactMergers.intoAcceptedAt,
      declineReason: pactMergers.declineReason,
      source: { number: sources.number, title: sources.title, summary: sources.summary },
      target: { number: targets.number, title: targets.title, summary: targets.summary },
    })
    .from(pactMergers)
    .innerJoin(sources, eq(sources.id, pactMergers.pactId))
    .innerJoin(targets, eq(targets.id, pactMergers.intoId))
    .where(or(eq(pactMergers.pactId, pactId), eq(pactMergers.intoId, pactId)))
    .orderBy(asc(pactMergers.proposedAt));

const listMergedHere = ({ pactId, connection }: Of) =>
  connection
    .select({ number: pacts.number, title: pacts.title })
    .from(pacts)
    .where(eq(pacts.mergedIntoId, pactId))
    .orderBy(asc(pacts.number));

const askers = alias(people, "askers");

/** The statuses in which an opinion that was asked for may still be given. */
const waitingStatuses = pactStatuses.filter((status) => pactWorkflow.can("giveOpinion", status));

const requests = (connection: Connection) =>
  connection
    .select({
      id: pactOpinions.id,
      asked: pactOpinions.asked,
      pactId: pactOpinions.pactId,
      unitCode: pactOpinions.unitCode,
      unit: units.name,
      bodyName: pactOpinions.bodyName,
      question: pactOpinions.question,
      askedAt: pactOpinions.askedAt,
      asker: fullName(askers),
      dueOn: pactOpinions.dueOn,
      position: pactOpinions.position,
      text: pactOpinions.text,
      conditions: pactOpinions.conditions,
      protocolNumber: pactOpinions.protocolNumber,
      fileId: pactOpinions.fileId,
      fileName: files.name,
      givenAt: pactOpinions.givenAt,
      status: pacts.status,
      title: pacts.title,
      summary: pacts.summary,
      address: pacts.address,
      number: cases.number,
      caseUnitCode: cases.unitCode,
    })
    .from(pactOpinions)
    .innerJoin(pacts, eq(pacts.id, pactOpinions.pactId))
    .innerJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(units, eq(units.code, pactOpinions.unitCode))
    .leftJoin(files, eq(files.id, pactOpinions.fileId))
    .leftJoin(askers, eq(askers.id, pactOpinions.askedBy))
    .$dynamic();

export async function findOpinionRequest(id: string, connection: Connection = db) {
  const [found] = await requests(connection).where(eq(pactOpinions.id, id));
  return found ?? null;
}

export type OpinionRequest = NonNullable<Awaited<ReturnType<typeof findOpinionRequest>>>;

/** Of their own units; those asked outside are waited for by whoever has the case. */
const isAskedOf = (inSight: UnitsInSight) =>
  inSight === "all"
    ? undefined
    : or(
        inArray(pactOpinions.unitCode, [...inSight]),
        and(isNull(pactOpinions.unitCode), inArray(cases.unitCode, [...inSight])),
      );

/** What is asked about pacts and still owed, the most pressing first. */
export const listWaitingOpinions = (inSight: UnitsInSight, connection: Connection = db) =>
  requests(connection)
    .where(and(isAskedOf(inSight), isNull(pactOpinions.givenAt), inArray(pacts.status, waitingStatuses)))
    .orderBy(asc(pactOpinions.dueOn), asc(pactOpinions.id));

/** The last opinions about pacts. */
export const listGivenOpinions = (inSight: UnitsInSight, limit: number, connection: Connection = db) =>
  requests(connection)
    .where(and(isAskedOf(inSight), isNotNull(pactOpinions.givenAt)))
    .orderBy(desc(pactOpinions.givenAt))
    .limit(limit);
