// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, gte, inArray, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { cases, suspensions } from "#db/schema/cases.ts";
import { units } from "#db/schema/organisation.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { Case } from "./commands/open-case.ts";
import type { UnitsInSight } from "./policy.ts";
import { daysLeft, urgencyOf } from "./term.ts";
import type { QueueFilter } from "./vocabulary.ts";

export async function findCase(connection: Connection, id: string): Promise<Case | null> {
  const [found] = await connection.select().from(cases).where(eq(cases.id, id));
  return found ?? null;
}

/** A case with who answers for it and all its suspensions, oldest first. */
export async function findCaseFile(id: string, connection: Connection = db) {
  const [[found], stops] = await Promise.all([
    connection
      .select({ case: cases, unit: units.name, officer: fullName(people) })
      .from(cases)
      .innerJoin(units, eq(units.code, cases.unitCode))
      .leftJoin(people, eq(people.id, cases.officerId))
      .where(eq(cases.id, id)),
    connection.select().from(suspensions).where(eq(suspensions.caseId, id)).orderBy(asc(suspensions.startsOn)),
  ]);
  return found ? { ...found.case, unit: found.unit, officer: found.officer, suspensions: stops } : null;
}

export const queuePageSize = 25;

export type QueueView = {
  units: UnitsInSight;
  /** Who is at the desk: whose cases are `mine`. */
  personId: string;
  on: Temporal.PlainDate;
  /** From how many days before the due date a case is due soon (rule `cases.due-soon`). */
  dueSoonDays: number;
};

/** The open cases in sight by due date, the most overdue first and the suspended last, a page at a time. */
export async function listQueue(view: QueueView, filter: QueueFilter, page: number, connection: Connection = db) {
  const rows = await selectQueue(view, filter, page, connection);
  return rows.map((row) => ({ ...row, ...pressure(row.dueOn, view) }));
}

export type QueuedCase = Awaited<ReturnType<typeof listQueue>>[number];

/** How many days are left and how pressing that makes an open case. */
export function pressure(dueOn: string | null, { on, dueSoonDays }: Pick<QueueView, "on" | "dueSoonDays">) {
  const left = daysLeft({ dueOn: dueOn === null ? null : Temporal.PlainDate.from(dueOn), closedOn: null }, on);
  return { daysLeft: left, urgency: urgencyOf(left, dueSoonDays) };
}

export const selectQueue = (view: QueueView, filter: QueueFilter, page: number, connection: Connection = db) =>
  connection
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      kind: cases.kind,
      unit: units.name,
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
    .where(and(isOpenInSight(view), filtered(filter, view)))
    .orderBy(asc(cases.dueOn), asc(cases.id))
    .limit(queuePageSize)
    .offset((page - 1) * queuePageSize);

/** How many open cases in sight each filter shows. */
export async function countQueue(view: QueueView, connection: Connection = db): Promise<Record<QueueFilter, number>> {
  const count = (filter: QueueFilter) =>
    sql<number>`(count(*) filter (where ${filtered(filter, view) ?? sql`true`}))::int`;
  const [counted] = await connection
    .select({
      all: count("all"),
      mine: count("mine"),
      unassigned: count("unassigned"),
      overdue: count("overdue"),
      "due-soon": count("due-soon"),
      suspended: count("suspended"),
    })
    .from(cases)
    .where(isOpenInSight(view));
  if (!counted) throw new Error("the queue gave no count");
  return counted;
}

const isOpenInSight = ({ units: inSight }: QueueView) =>
  and(isNull(cases.closedOn), inSight === "all" ? undefined : inArray(cases.unitCode, [...inSight]));

function filtered(filter: QueueFilter, { personId, on, dueSoonDays }: QueueView): SQL | undefined {
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
