// SPDX-License-Identifier: AGPL-3.0-or-later
import { desc, eq } from "drizzle-orm";
import { people, residencyChecks } from "#db/schema/accounts.ts";
import type { Connection } from "#db/transaction.ts";
import type { Facts } from "#lib/eligibility/eligibility.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** A person as eligibility sees them, with the keyed hash by which one person has one voice. */
export type PersonFacts = Facts & { personId: string; voice: string };

/**
 * What is known of a person who identified themselves at `level`. One query, because every support asks it.
 * Throws `NotFound` for who never was.
 */
export async function personFacts(
  connection: Connection,
  personId: string,
  level: AssuranceLevel,
): Promise<PersonFacts> {
  const [found] = await connection
    .select({
      voice: people.voice,
      birthDate: people.birthDate,
      erasedAt: people.erasedAt,
      residency: residencyChecks.result,
      zone: residencyChecks.zoneCode,
      tie: residencyChecks.tie,
    })
    .from(people)
    .leftJoin(residencyChecks, eq(residencyChecks.personId, people.id))
    .where(eq(people.id, personId))
    .orderBy(desc(residencyChecks.createdAt))
    .limit(1);
  if (!found) throw new NotFound();
  return {
    personId,
    level,
    voice: found.voice,
    birthDate: found.birthDate ? Temporal.PlainDate.from(found.birthDate) : null,
    residency: found.residency ?? "unknown",
    zone: found.zone,
    tie: found.tie,
    isErased: found.erasedAt !== null,
  };
}
