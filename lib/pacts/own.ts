// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, desc, eq, exists, inArray, isNull, or, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { associations } from "#db/schema/associations.ts";
import { cases } from "#db/schema/cases.ts";
import { pactMembers } from "#db/schema/pact-application.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Connection } from "#db/transaction.ts";
import { actingAsWriter } from "#lib/associations/acting-as-writer.ts";
import { isFormerDelegate } from "#lib/associations/policy.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { belongsToday, memberIds } from "./application-members.ts";
import type { Pact } from "./lock-pact.ts";
import { isApplicant, isParty } from "./policy.ts";

/** A pact whatever its state, without asking who looks. */
export async function findPact(id: string, connection: Connection = db): Promise<Pact | null> {
  const [pact] = await connection.select().from(pacts).where(eq(pacts.id, id));
  return pact ?? null;
}

/**
 * A pact for those it belongs to, and whether they speak for it, or began it when they acted for its association; null for
 * everyone else, as if there were none.
 */
export async function findOwnPact(
  actor: Actor,
  id: string,
  at = now(),
): Promise<{ pact: Pact; members: string[]; speaks: boolean; isFormer: boolean } | null> {
  const pact = await findPact(id);
  if (!pact) return null;
  const members = await memberIds(db, id);
  if (actor.kind === "citizen" && isParty(actor, { ...pact, memberIds: members })) {
    return { pact, members, speaks: isApplicant(actor, pact), isFormer: false };
  }
  try {
    const writer = await actingAsWriter(db, actor, pact, at);
    const [speaks, isFormer] = [isApplicant(writer, pact), isFormerDelegate(writer, pact)];
    return speaks || isFormer ? { pact, members, speaks, isFormer } : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * What a person applied for, alone, in a group or for an association, the last touched first. Whoever began a draft for an
 * association keeps it when they act for it no longer.
 */
export async function listOwnPacts(personId: string) {
  const represented = (await listRepresented(personId)).map(({ id }) => id);
  const isMember = db
    .select({ id: pactMembers.id })
    .from(pactMembers)
    .where(and(eq(pactMembers.pactId, pacts.id), eq(pactMembers.personId, personId), belongsToday));
  return db
    .select({
      id: pacts.id,
      number: pacts.number,
      title: pacts.title,
      status: pacts.status,
      applicantKind: pacts.applicantKind,
      applicantName: pacts.applicantName,
      association: associations.name,
      authorId: pacts.authorId,
      /** By when the next step is owed; null once the case is closed. */
      dueOn: sql<string | null>`case when ${cases.closedOn} is null then ${cases.dueOn} end`,
      endsOn: pacts.endsOn,
      updatedAt: pacts.updatedAt,
    })
    .from(pacts)
    .leftJoin(cases, eq(cases.id, pacts.caseId))
    .leftJoin(associations, eq(associations.id, pacts.associationId))
    .where(
      or(
        and(eq(pacts.authorId, personId), or(isNull(pacts.associationId), eq(pacts.status, "draft"))),
        represented.length > 0 ? inArray(pacts.associationId, represented) : undefined,
        exists(isMember),
      ),
    )
    .orderBy(desc(pacts.updatedAt));
}

export type OwnPact = Awaited<ReturnType<typeof listOwnPacts>>[number];
