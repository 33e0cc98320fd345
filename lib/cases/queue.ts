// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, count, desc, eq, gte, ilike, inArray, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { requests } from "#db/schema/assistance.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { pacts } from "#db/schema/pacts.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { UnitsInSight } from "./policy.ts";
import type { QueueAsked } from "./schemas.ts";
import { daysLeft, urgencyOf } from "./term.ts";
import { nobody, type QueueFilter, type QueueSort, queueFilters } from "./vocabulary.ts";

export const queuePageSize = 25;

export type QueueView = {
  units: UnitsInSight;
  /** Who is at the desk: whose cases are `mine`. */
  personId: string;
  on: Temporal.PlainDate;
  /** From how many days before the due date a case is due soon (rule `cases.due-soon`). */
  dueSoonDays: number;
};

/** The open cases in sight that were asked for, a page at a time: unless asked otherwise the most overdue first. */
export async function listQueue(view: QueueView, asked: QueueAsked, connection: Connection = db) {
  const rows = await selectQueue(view, asked, connection)
    .limit(queuePageSize)
    .offset((asked.page - 1) * queuePageSize);
  return rows.map((row) => ({ ...row, ...pressure(row.dueOn, view) }));
}

export type QueuedCase = Awaited<ReturnType<typeof listQueue>>[number];

/** How many days are left and how pressing that makes an open case. */
export function pressure(dueOn: string | null, { on, dueSoonDays }: Pick<QueueView, "on" | "dueSoonDays">) {
  const left = daysLeft({ dueOn: dueOn === null ? null : Temporal.PlainDate.from(dueOn), closedOn: null }, on);
  return { daysLeft: left, urgency: urgencyOf(left, dueSoonDays) };
}

/** What the subject of a case says of itself, whichever kind it is: a case has one subject. */
const subject = {
  kind: sql<string>`coalesce(${proposals.kind}, ${cases.kind})`,
  topicCode: sql<string | null>`coalesce(${proposals.topicCode}, ${requests.topicCode}, ${pacts.topicCode})`,
  zoneCode: sql<string | null>`coalesce(${proposals.zoneCode}, ${requests.zoneCode}, ${pacts.zoneCode})`,
};

const queued = (connection: Connection) =>
  connection
    .select({
      id: cases.id,
      subjectId: cases.subjectId,
      number: cases.number,
      title: cases.title,
      kind: subject.kind,
      topic: topics.name,
      zone: zones.name,
      unit: units.name,
      unitCode: cases.unitCode,
      officer: fullName(people),
      officerId: cases.officerId,
      openedOn: cases.openedOn,
      dueOn: cases.dueOn,
      suspendedOn: suspensions.startsOn,
    })
    .from(cases)
    .innerJoin(units, eq(units.code, cases.unitCode))
    .leftJoin(people, eq(people.id, cases.officerId))
    .leftJoin(suspensions, and(eq(suspensions.caseId, cases.id), isNull(suspensions.endsOn)))
    .leftJoin(proposals, eq(proposals.caseId, cases.id))
    .leftJoin(requests, eq(requests.caseId, cases.id))
    .leftJoin(pacts, eq(pacts.caseId, cases.id))
    .leftJoin(topics, eq(topics.code, subject.topicCode))
    .leftJoin(zones, eq(zones.code, subject.zoneCode))
    .$dynamic();

export const selectQueue = (view: QueueView, asked: QueueAsked, connection: Connection = db) =>
  queued(connection)
    .where(and(isOpenInSight(view), isAsked(asked), isShown(asked.show, view)))
    .orderBy(...inOrder(asked));

const selectIds = (view: QueueView, asked: QueueAsked) =>
  db
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(units, eq(units.code, cases.unitCode))
    .leftJoin(people, eq(people.id, cases.officerId))
    .leftJoin(proposals, eq(proposals.caseId, cases.id))
    .leftJoin(requests, eq(requests.caseId, cases.id))
    .leftJoin(pacts, eq(pacts.caseId, cases.id))
    .where(and(isOpenInSight(view), isAsked(asked), isShown(asked.show, view)))
    .orderBy(...inOrder(asked));

/** How many rows are in memory at a time while a list is taken along. */
const atOnce = 500;

/** All that was asked for in its order, some at a time: only the identifiers are held together. */
export async function* everyQueued(view: QueueView, asked: QueueAsked): AsyncGenerator<QueuedCase[]> {
  const ids = (await selectIds(view, asked)).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += atOnce) {
    const part = ids.slice(from, from + atOnce);
    const rows = await queued(db).where(and(isOpenInSight(view), inArray(cases.id, part)));
    const byId = new Map(rows.map((row) => [row.id, { ...row, ...pressure(row.dueOn, view) }]));
    yield part.flatMap((id) => byId.get(id) ?? []);
  }
}

/** How many cases each filter would show, with everything else that was asked. */
export async function countQueue(
  view: QueueView,
  asked: QueueAsked,
  connection: Connection = db,
): Promise<Record<QueueFilter, number>> {
  const shown = (filter: QueueFilter) =>
    sql<number>`(count(*) filter (where ${isShown(filter, view) ?? sql`true`}))::int`;
  const counts = Object.fromEntries(queueFilters.map((filter) => [filter, shown(filter)])) as Record<
    QueueFilter,
    SQL<number>
  >;
  const [counted] = await connection
    .select(counts)
    .from(cases)
    .leftJoin(proposals, eq(proposals.caseId, cases.id))
    .leftJoin(requests, eq(requests.caseId, cases.id))
    .leftJoin(pacts, eq(pacts.caseId, cases.id))
    .where(and(isOpenInSight(view), isAsked(asked)));
  if (!counted) throw new Error("the queue gave no count");
  return counted;
}

/** A value by which the queue can be narrowed, its name where it has one, and how many open cases in sight it holds. */
export type Facet = { value: string; count: number };

const facets = {
  unit: cases.unitCode,
  officer: cases.officerId,
  kind: subject.kind,
  topic: subject.topicCode,
  zone: subject.zoneCode,
};
export type FacetName = keyof typeof facets;

/** What there is to choose from, with how many open cases in sight each choice holds; the fullest first. */
export async function countFacets(view: QueueView, connection: Connection = db): Promise<Record<FacetName, Facet[]>> {
  const counting = Object.entries(facets).map(async ([name, column]): Promise<[string, Facet[]]> => {
    const rows = await connection
      .select({ value: sql<string | null>`${column}`, count: count() })
      .from(cases)
      .leftJoin(proposals, eq(proposals.caseId, cases.id))
      .leftJoin(requests, eq(requests.caseId, cases.id))
      .leftJoin(pacts, eq(pacts.caseId, cases.id))
      .where(isOpenInSight(view))
      .groupBy(column)
      .orderBy(desc(count()));
    return [name, rows.flatMap((row) => (row.value === null ? [] : [{ value: row.value, count: row.count }]))];
  });
  return Object.fromEntries(await Promise.all(counting)) as Record<FacetName, Facet[]>;
}

const isOpenInSight = ({ units: inSight }: QueueView) =>
  and(isNull(cases.closedOn), inSight === "all" ? undefined : inArray(cases.unitCode, [...inSight]));

const isAsked = ({ unit, officer, from, to, kind, topic, zone, q }: QueueAsked): SQL | undefined =>
  and(
    unit === null ? undefined : eq(cases.unitCode, unit),
    officer === null ? undefined : officer === nobody ? isNull(cases.officerId) : eq(cases.officerId, officer),
    from === null ? undefined : gte(cases.dueOn, from),
    to === null ? undefined : lte(cases.dueOn, to),
    kind === null ? undefined : eq(subject.kind, kind),
    topic === null ? undefined : eq(subject.topicCode, topic),
    zone === null ? undefined : eq(subject.zoneCode, zone),
    ...(q === null ? [] : q.split(" ").map(isNamed)),
  );

/** Every word stands in the title or in the number. */
const isNamed = (word: string) => ilike(sql`${cases.title} || ' ' || ${cases.number}`, `%${literally(word)}%`);

const literally = (word: string) => word.replace(/[\\%_]/g, "\\$&");

function isShown(filter: QueueFilter, { personId, on, dueSoonDays }: QueueView): SQL | undefined {
  const today = on.toString();
  const horizon = on.add({ days: dueSoonDays }).toString();
  const conditions: Record<QueueFilter, SQL | undefined> = {
    all: undefined,
    mine: eq(cases.officerId, personId),
    unassigned: isNull(cases.officerId),
    overdue: lt(cases.dueOn, today),
    "due-soon": and(gte(cases.dueOn, today), lte(cases.dueOn, horizon)),
    suspended: isNull(cases.dueOn),
  };
  return conditions[filter];
}

/** What can be ordered by; the words of an address choose among these and reach no further. */
const columns: Record<QueueSort, SQL> = {
  due: sql`${cases.dueOn}`,
  opened: sql`${cases.openedOn}`,
  number: sql`${cases.number}`,
  title: sql`${cases.title}`,
  unit: sql`${units.name} ->> 'it'`,
  officer: sql`${people.familyName}`,
};

function inOrder({ sort }: QueueAsked): SQL[] {
  const isDescending = sort.startsWith("-");
  const column = columns[(isDescending ? sort.slice(1) : sort) as QueueSort];
  return isDescending ? [sql`${column} desc nulls last`, desc(cases.id)] : [asc(column), asc(cases.id)];
}
