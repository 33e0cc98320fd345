// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import type { Connection } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { delegationStandsOn } from "./acting-for.ts";

/** The people who may act for an association today. */
export async function delegatesOf(connection: Connection, associationId: string): Promise<string[]> {
  const rows = await connection
    .selectDistinct({ personId: delegations.personId })
    .from(delegations)
    .where(and(eq(delegations.associationId, associationId), delegationStandsOn(today())));
  return rows.map(({ personId }) => personId);
}

/** The associations and committees for which a person may act today. */
export const listRepresented = (personId: string, connection: Connection = db) =>
  connection
    .selectDistinct({ id: associations.id, name: associations.name, kind: associations.kind })
    .from(associations)
    .innerJoin(delegations, eq(delegations.associationId, associations.id))
    .where(and(eq(delegations.personId, personId), delegationStandsOn(today())))
    .orderBy(asc(associations.name));
