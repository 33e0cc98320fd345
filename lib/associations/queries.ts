// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "#db/client.ts";
import { people } from "#db/schema/accounts.ts";
import { associations, delegations } from "#db/schema/associations.ts";
import { zones } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "#lib/accounts/full-name.ts";
import { today } from "#lib/kernel/clock.ts";
import { type PeriodState, periodStateOn } from "#lib/kernel/period.ts";
import { delegationStandsOn } from "./acting-for.ts";
import type { Formerly } from "./policy.ts";

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

export const registerPageSize = 50;

/** The register of associations and committees by name, a page at a time, with how many act for each on that day. */
export async function listRegister(page: number, on: Temporal.PlainDate, connection: Connection = db) {
  const delegates = connection
    .select({ count: sql<number>`count(*)::int` })
    .from(delegations)
    .where(and(eq(delegations.associationId, associations.id), delegationStandsOn(on)));
  const [total, found] = await Promise.all([
    connection.$count(associations),
    connection
      .select({ ...registered, delegates: sql<number>`(${delegates})` })
      .from(associations)
      .leftJoin(zones, eq(zones.code, associations.zoneCode))
      .orderBy(asc(associations.name))
      .limit(registerPageSize)
      .offset((page - 1) * registerPageSize),
  ]);
  return { total, associations: found };
}

const registered = {
  id: associations.id,
  kind: associations.kind,
  name: associations.name,
  purpose: associations.purpose,
  zone: zones.name,
  registeredOn: associations.registeredOn,
};

export async function findAssociation(id: string, connection: Connection = db) {
  const [found] = await connection
    .select(registered)
    .from(associations)
    .leftJoin(zones, eq(zones.code, associations.zoneCode))
    .where(eq(associations.id, id));
  return found ?? null;
}

/** A draft together with the name in which its writer may go on no longer. */
export async function withFormerName<Draft extends { associationId: string | null }>(
  draft: Draft,
  isFormer: boolean,
): Promise<Draft & Formerly> {
  const former = isFormer && draft.associationId ? await findAssociation(draft.associationId) : null;
  return { ...draft, formerlyFor: former?.name ?? null };
}

const revokers = alias(people, "revokers");

/** Every delegation an association ever gave, the latest to begin first, with its state on a day. */
export async function listDelegations(associationId: string, on: Temporal.PlainDate, connection: Connection = db) {
  const rows = await connection
    .select({
      id: delegations.id,
      personId: delegations.personId,
      name: fullName(people),
      email: people.email,
      startsOn: delegations.startsOn,
      endsOn: delegations.endsOn,
      revokedAt: delegations.revokedAt,
      revokedBy: fullName(revokers),
      revocationReason: delegations.revocationReason,
    })
    .from(delegations)
    .innerJoin(people, eq(people.id, delegations.personId))
    .leftJoin(revokers, eq(revokers.id, delegations.revokedBy))
    .where(eq(delegations.associationId, associationId))
    .orderBy(desc(delegations.startsOn), desc(delegations.id));
  return rows.map((row): typeof row & { state: PeriodState } => ({
    ...row,
    state: periodStateOn({ ...row, stoppedAt: row.revokedAt }, on),
  }));
}
