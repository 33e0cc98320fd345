// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, ne, notInArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations } from "#db/schema/associations.ts";
import { calls } from "#db/schema/calls.ts";
import { cases } from "#db/schema/cases.ts";
import { commons } from "#db/schema/commons.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { pactAssemblies } from "#db/schema/pact-examination.ts";
import { pactActivities } from "#db/schema/pact-life.ts";
import { pactHistory, pactSources } from "#db/schema/pact-register.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { inForce, pactsOnPage } from "./vocabulary.ts";

/**
 * What everyone may read: an application from the day on which the office took it in. What was withdrawn, archived or
 * merged before has no manager and is read by nobody.
 */
export const isPublic = and(
  notInArray(pacts.status, ["draft", "submitted"]),
  or(
    isNotNull(pacts.managerId),
    isNotNull(pacts.source),
    notInArray(pacts.status, ["archived", "withdrawn", "merged"]),
  ),
);

/** Of a group or a legal entity; a person is not named. */
export const applicant = sql<
  string | null
>`case when ${pacts.applicantKind} <> 'person' then coalesce(${pacts.applicantName}, ${associations.name}) end`;

const summary = {
  id: pacts.id,
  number: sql<string>`${pacts.number}`,
  status: pacts.status,
  kind: pacts.kind,
  title: pacts.title,
  summary: pacts.summary,
  applicantKind: pacts.applicantKind,
  applicant,
  zone: zones.name,
  topic: topics.name,
  neighbourhood: pacts.neighbourhood,
  address: pacts.address,
  submittedAt: pacts.submittedAt,
  answeredAt: pacts.answeredAt,
  startsOn: pacts.startsOn,
  endsOn: pacts.endsOn,
  /** By when the next step is owed; null where nothing is, or while the clock is suspended. */
  dueOn: sql<string | null>`case when ${cases.closedOn} is null then ${cases.dueOn} end`,
};

export const summaries = (connection: Connection) =>
  connection
    .select(summary)
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(associations, eq(associations.id, pacts.associationId))
    .leftJoin(topics, eq(topics.code, pacts.topicCode))
    .leftJoin(zones, eq(zones.code, pacts.zoneCode))
    .$dynamic();

export type PactSummary = Awaited<ReturnType<typeof listNewest>>[number];

/** As the index has it: what was moved in without the day of its application comes last. */
export const newestFirst = [sql`${pacts.submittedAt} desc nulls last`, sql`${pacts.id} desc`];

export const listNewest = (limit = pactsOnPage, connection: Connection = db) =>
  summaries(connection)
    .where(isPublic)
    .orderBy(...newestFirst)
    .limit(limit);

export const countPublic = (connection: Connection = db): Promise<number> => connection.$count(pacts, isPublic);

/** The day (Europe/Rome) on which something of what everyone may read last changed. */
export async function lastChangedOn(connection: Connection = db): Promise<string> {
  const [row] = await connection
    .select({
      day: sql<string>`to_char(coalesce(max(${pacts.updatedAt}), 'epoch') at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(pacts)
    .where(isPublic);
  return row?.day ?? "1970-01-01";
}

/** The pacts and public applications about a commons, those in force first. */
export const listPactsOf = (commonsId: string, connection: Connection = db) =>
  summaries(connection)
    .where(and(isPublic, eq(pacts.commonsId, commonsId)))
    .orderBy(sql`${inArray(pacts.status, inForce)} desc`, ...newestFirst);

/** The public applications that answer a call, and the pacts they became. */
export const listPactsFor = (callId: string, connection: Connection = db) =>
  summaries(connection)
    .where(and(isPublic, eq(pacts.callId, callId)))
    .orderBy(...newestFirst);

/** How many applications answered a call, whether or not they are public yet. */
export const countFiledFor = (callId: string, connection: Connection = db): Promise<number> =>
  connection.$count(pacts, and(eq(pacts.callId, callId), ne(pacts.status, "draft")));

/** The numbers of the newest and the day (Europe/Rome) on which each last changed. */
export const listNumbers = (limit: number, connection: Connection = db) =>
  connection
    .select({
      number: sql<string>`${pacts.number}`,
      changedOn: sql<string>`to_char(${pacts.updatedAt} at time zone 'Europe/Rome', 'YYYY-MM-DD')`,
    })
    .from(pacts)
    .where(isPublic)
    .orderBy(...newestFirst)
    .limit(limit);

const managers = alias(people, "managers");
const contacts = alias(people, "contacts");
const merged = alias(pacts, "merged");
const renewed = alias(pacts, "renewed");

/** A pact as everyone reads it; null for numbers that lead to none, and for what is not public. */
export async function findPublicByNumber(number: string, connection: Connection = db) {
  const [found] = await connection
    .select({
      ...summary,
      intensity: pacts.intensity,
      activityField: pacts.activityField,
      zoneCode: pacts.zoneCode,
      longitude: pacts.longitude,
      latitude: pacts.latitude,
      area: pacts.area,
      durationMonths: pacts.durationMonths,
      rhythm: pacts.rhythm,
      kindReason: pacts.kindReason,
      observationsUntil: pacts.observationsUntil,
      reasons: pacts.reasons,
      approvalAct: pacts.approvalAct,
      approvedOn: pacts.approvedOn,
      actNumber: pacts.actNumber,
      signedOn: pacts.signedOn,
      ending: pacts.ending,
      endedOn: pacts.endedOn,
      endingReason: pacts.endingReason,
      source: pacts.source,
      caseId: pacts.caseId,
      openedOn: cases.openedOn,
      closedOn: cases.closedOn,
      /** Of what was moved in, the unit that answers for it, where one is named. */
      unitCode: sql<string | null>`coalesce(${cases.unitCode}, ${pacts.unitCode})`,
      unit: units.name,
      manager: fullName(managers),
      contact: fullName(contacts),
      commons: {
        id: commons.id,
        slug: commons.slug,
        name: commons.name,
        state: commons.state,
        availability: commons.availability,
      },
      call: { slug: calls.slug, title: calls.title },
      mergedInto: { number: merged.number, title: merged.title },
      renews: { number: renewed.number, title: renewed.title },
    })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(units, eq(units.code, sql`coalesce(${cases.unitCode}, ${pacts.unitCode})`))
    .leftJoin(associations, eq(associations.id, pacts.associationId))
    .leftJoin(topics, eq(topics.code, pacts.topicCode))
    .leftJoin(zones, eq(zones.code, pacts.zoneCode))
    .leftJoin(managers, eq(managers.id, pacts.managerId))
    .leftJoin(contacts, eq(contacts.id, pacts.contactId))
    .leftJoin(commons, and(eq(commons.id, pacts.commonsId), inArray(commons.state, ["listed", "retired"])))
    .leftJoin(calls, and(eq(calls.id, pacts.callId), inArray(calls.state, ["published", "withdrawn"])))
    .leftJoin(merged, eq(merged.id, pacts.mergedIntoId))
    .leftJoin(renewed, eq(renewed.id, pacts.renewsId))
    .where(and(isPublic, eq(pacts.number, number)));
  return found ?? null;
}

export type PublicPact = NonNullable<Awaited<ReturnType<typeof findPublicByNumber>>>;

/** What happened to a pact before it was moved in, in the order of its register, as everyone may read it. */
export const listPublicHistory = (pactId: string, connection: Connection = db) =>
  connection
    .select({
      position: pactHistory.position,
      kind: pactHistory.kind,
      on: pactHistory.on,
      until: pactHistory.until,
      partOfDay: pactHistory.partOfDay,
      text: sql<string>`case when ${pactHistory.isTextPublic} then ${pactHistory.text} else '' end`,
      protocols: pactHistory.protocols,
      acts: pactHistory.acts,
      bodies: pactHistory.bodies,
      months: pactHistory.months,
    })
    .from(pactHistory)
    .where(and(eq(pactHistory.pactId, pactId), or(ne(pactHistory.kind, "note"), eq(pactHistory.isTextPublic, true))))
    .orderBy(pactHistory.position);

/** Where the text of a pact that was moved in can be read; null where its register does not say. */
export async function findMovedInDocument(pactId: string, connection: Connection = db): Promise<string | null> {
  const [found] = await connection
    .select({ url: sql<string | null>`${pactSources.facts} ->> 'documentUrl'` })
    .from(pactSources)
    .where(eq(pactSources.pactId, pactId));
  return found?.url ?? null;
}

/** Where everyone may come: a public assembly about a pact, or an activity of one that calls for volunteers. */
export type Gathering = {
  id: string;
  /** Of the pact. */
  number: string;
  title: string;
  about: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  /** Why it is not held; null where it is. */
  callingOffReason: string | null;
  sequence: number;
  createdAt: Date;
  updatedAt: Date;
};

/** What ends after `from` and begins before `to`; what concerns no zone in particular concerns each. */
type Gatherings = { from?: Date; to?: Date; zone?: string; limit?: number };

/** More than anybody looks through at once. */
const mostGatherings = 2_000;

const within = (
  table: typeof pactAssemblies | typeof pactActivities,
  { from, to, zone }: Gatherings,
): SQL | undefined =>
  and(
    isPublic,
    from && gt(table.endsAt, from),
    to && lt(table.startsAt, to),
    zone ? or(isNull(pacts.zoneCode), eq(pacts.zoneCode, zone)) : undefined,
  );

/** The public assemblies about pacts, the first to begin first; those that were called off stay. */
export const listAssemblies = (asked: Gatherings, connection: Connection = db): Promise<Gathering[]> =>
  connection
    .select({
      id: pactAssemblies.id,
      number: sql<string>`${pacts.number}`,
      title: pacts.title,
      about: pactAssemblies.about,
      place: pactAssemblies.place,
      startsAt: pactAssemblies.startsAt,
      endsAt: pactAssemblies.endsAt,
      callingOffReason: pactAssemblies.callingOffReason,
      sequence: pactAssemblies.sequence,
      createdAt: pactAssemblies.createdAt,
      updatedAt: pactAssemblies.updatedAt,
    })
    .from(pactAssemblies)
    .innerJoin(pacts, eq(pacts.id, pactAssemblies.pactId))
    .where(within(pactAssemblies, asked))
    .orderBy(asc(pactAssemblies.startsAt), asc(pactAssemblies.id))
    .limit(asked.limit ?? mostGatherings);

/** What volunteers are called for, the first to begin first. With a pact that has ended what was still to come is over. */
export const listOpenActivities = (asked: Gatherings, connection: Connection = db): Promise<Gathering[]> =>
  connection
    .select({
      id: pactActivities.id,
      number: sql<string>`${pacts.number}`,
      title: pactActivities.title,
      about: pactActivities.description,
      place: pactActivities.place,
      startsAt: pactActivities.startsAt,
      endsAt: pactActivities.endsAt,
      callingOffReason: pactActivities.callingOffReason,
      sequence: pactActivities.sequence,
      createdAt: pactActivities.createdAt,
      updatedAt: pactActivities.updatedAt,
    })
    .from(pactActivities)
    .innerJoin(pacts, eq(pacts.id, pactActivities.pactId))
    .where(
      and(
        within(pactActivities, asked),
        isNotNull(pactActivities.places),
        or(
          inArray(pacts.status, inForce),
          sql`(${pactActivities.startsAt} at time zone 'Europe/Rome')::date <= ${pacts.endedOn}`,
        ),
      ),
    )
    .orderBy(asc(pactActivities.startsAt), asc(pactActivities.id))
    .limit(asked.limit ?? mostGatherings);
