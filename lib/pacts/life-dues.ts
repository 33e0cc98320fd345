// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, count, eq, inArray, isNotNull, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { units } from "#db/schema/organisation.ts";
import {
  pactAsks,
  pactChecks,
  pactDisputes,
  pactEndNotices,
  pactLoans,
  pactReports,
  pactRequests,
  pactSuspensions,
} from "#db/schema/pact-life.ts";
import { pactTexts } from "#db/schema/pact-text.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import type { UnitsInSight } from "#lib/cases/policy.ts";
import { deskPageSize, isInSight, isNamed, unitCode } from "./desk-queries.ts";
import type { DueKind } from "./life-vocabulary.ts";
import type { PactStatus } from "./vocabulary.ts";

const kind = (word: DueKind) => sql<DueKind>`${sql.raw(`'${word}'`)}::text`.as("due_kind");
const day = (column: unknown) => sql<string>`${column}`.as("due_day");

/** In which the pact still is what it was; a report and a thing on loan are owed beyond its end. */
const inForce: readonly PactStatus[] = ["signed", "active", "extended", "suspended"];
const reporting: readonly PactStatus[] = ["active", "extended", "suspended", "concluded"];

/** A thing on loan without a day of its own comes back when the pact ends. */
const backOn = sql<string | null>`coalesce(${pactLoans.dueOn}, ${pacts.endedOn}, ${pacts.endsOn})`;

/**
 * Everything in the life of pacts that has a day and is still open, one row each: what citizens owe, what the office owes
 * them, and what ends. `which` narrows each kind, so that its index is read.
 */
const openDues = (connection: Connection, which: (pactId: unknown, dueOn: unknown) => SQL | undefined) => {
  const owing = (statuses: readonly PactStatus[]) => inArray(pacts.status, [...statuses]);
  return unionAll(
    connection
      .select({ kind: kind("report"), id: pactReports.id, pactId: pactReports.pactId, day: day(pactReports.dueOn) })
      .from(pactReports)
      .innerJoin(pacts, eq(pacts.id, pactReports.pactId))
      .where(
        and(
          inArray(pactReports.state, ["draft", "returned"]),
          owing(reporting),
          which(pactReports.pactId, pactReports.dueOn),
        ),
      ),
    connection
      .select({ kind: kind("request"), id: pactRequests.id, pactId: pactRequests.pactId, day: day(pactRequests.dueOn) })
      .from(pactRequests)
      .where(and(isNull(pactRequests.answeredAt), which(pactRequests.pactId, pactRequests.dueOn))),
    connection
      .select({ kind: kind("ask"), id: pactAsks.id, pactId: pactAsks.pactId, day: day(pactAsks.dueOn) })
      .from(pactAsks)
      .where(and(isNull(pactAsks.decidedAt), isNotNull(pactAsks.dueOn), which(pactAsks.pactId, pactAsks.dueOn))),
    connection
      .select({ kind: kind("amendment"), id: pactTexts.id, pactId: pactTexts.pactId, day: day(pactTexts.dueOn) })
      .from(pactTexts)
      .where(
        and(
          isNotNull(pactTexts.askId),
          notInArray(pactTexts.state, ["signed", "abandoned"]),
          which(pactTexts.pactId, pactTexts.dueOn),
        ),
      ),
    connection
      .select({
        kind: kind("conciliation"),
        id: pactDisputes.id,
        pactId: pactDisputes.pactId,
        day: day(pactDisputes.dueOn),
      })
      .from(pactDisputes)
      .where(
        and(
          isNull(pactDisputes.closedAt),
          isNull(pactDisputes.proposedAt),
          which(pactDisputes.pactId, pactDisputes.dueOn),
        ),
      ),
    connection
      .select({ kind: kind("loan"), id: pactLoans.id, pactId: pactLoans.pactId, day: day(backOn) })
      .from(pactLoans)
      .innerJoin(pacts, eq(pacts.id, pactLoans.pactId))
      .where(and(isNull(pactLoans.returnedOn), which(pactLoans.pactId, backOn), sql`${backOn} is not null`)),
    connection
      .select({ kind: kind("remedy"), id: pactChecks.id, pactId: pactChecks.pactId, day: day(pactChecks.remedyBy) })
      .from(pactChecks)
      .innerJoin(pacts, eq(pacts.id, pactChecks.pactId))
      .where(
        and(
          isNull(pactChecks.remediedAt),
          isNotNull(pactChecks.remedyBy),
          owing(inForce),
          which(pactChecks.pactId, pactChecks.remedyBy),
        ),
      ),
    connection
      .select({
        kind: kind("suspension"),
        id: pactSuspensions.id,
        pactId: pactSuspensions.pactId,
        day: day(pactSuspensions.untilDay),
      })
      .from(pactSuspensions)
      .innerJoin(pacts, eq(pacts.id, pactSuspensions.pactId))
      .where(
        and(
          isNull(pactSuspensions.resumedOn),
          isNotNull(pactSuspensions.untilDay),
          owing(["suspended"]),
          which(pactSuspensions.pactId, pactSuspensions.untilDay),
        ),
      ),
    connection
      .select({
        kind: kind("revocation"),
        id: pactEndNotices.id,
        pactId: pactEndNotices.pactId,
        day: day(pactEndNotices.untilDay),
      })
      .from(pactEndNotices)
      .where(
        and(
          eq(pactEndNotices.kind, "revocation"),
          isNull(pactEndNotices.takenBackAt),
          isNull(pactEndNotices.doneAt),
          which(pactEndNotices.pactId, pactEndNotices.untilDay),
        ),
      ),
  );
};

export type LifeDue = { kind: DueKind; id: string; day: string };

/** What is open in the life of a pact, the first day first: the same for both sides. */
export const listDuesOf = (pactId: string, connection: Connection = db): Promise<LifeDue[]> => {
  const due = openDues(connection, (of) => sql`${of} = ${pactId}`).as("due");
  return connection.select({ kind: due.kind, id: due.id, day: due.day }).from(due).orderBy(asc(due.day), asc(due.id));
};

type Asked = { q: string | null; page: number };

/** What is late, or due by a day, in the pacts in sight, the first day first. `until` is `YYYY-MM-DD` in Europe/Rome. */
export function listLateInLife(inSight: UnitsInSight, until: string, { q, page }: Asked, connection: Connection = db) {
  const due = openDues(connection, (_, dueOn) => sql`${dueOn} <= ${until}::date`).as("due");
  return connection
    .select({
      kind: due.kind,
      id: due.id,
      day: due.day,
      pactId: pacts.id,
      number: pacts.number,
      title: pacts.title,
      applicantName: pacts.applicantName,
      unit: units.name,
    })
    .from(due)
    .innerJoin(pacts, eq(pacts.id, due.pactId))
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(units, eq(units.code, unitCode))
    .where(and(isInSight(inSight), ...(q === null ? [] : q.split(" ").map(isNamed))))
    .orderBy(asc(due.day), asc(due.id))
    .limit(deskPageSize)
    .offset((page - 1) * deskPageSize);
}

/** How many of these there are. */
export async function countLateInLife(
  inSight: UnitsInSight,
  until: string,
  { q }: Pick<Asked, "q">,
  connection: Connection = db,
): Promise<number> {
  const due = openDues(connection, (_, dueOn) => sql`${dueOn} <= ${until}::date`).as("due");
  const [row] = await connection
    .select({ count: count() })
    .from(due)
    .innerJoin(pacts, eq(pacts.id, due.pactId))
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .where(and(isInSight(inSight), ...(q === null ? [] : q.split(" ").map(isNamed))));
  return row?.count ?? 0;
}
