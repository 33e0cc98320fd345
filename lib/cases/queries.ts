// SPDX-License-Identifier: AGPL-3.0-or-later
import { asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { assignments, cases, suspensions } from "#db/schema/cases.ts";
import { units } from "#db/schema/organisation.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import type { Case } from "./commands/open-case.ts";

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

/** To whom a case went and why, oldest first. */
export const listAssignments = (caseId: string, connection: Connection = db) =>
  connection
    .select({
      id: assignments.id,
      unit: units.name,
      officer: fullName(people),
      reason: assignments.reason,
      createdAt: assignments.createdAt,
    })
    .from(assignments)
    .innerJoin(units, eq(units.code, assignments.unitCode))
    .leftJoin(people, eq(people.id, assignments.officerId))
    .where(eq(assignments.caseId, caseId))
    .orderBy(asc(assignments.createdAt));
