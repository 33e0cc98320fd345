// SPDX-License-Identifier: AGPL-3.0-or-later
import { desc, eq } from "drizzle-orm";
import { people, residencyChecks } from "#db/schema/accounts.ts";
import type { Connection } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import type { ResidencyResult, Tie } from "./vocabulary.ts";

/** What is known of a person that decides in what they may take part. Days are days in Europe/Rome. */
export type PersonFacts = {
  personId: string;
  /** The keyed hash by which one person has one voice. */
  voice: string;
  birthDate: string | null;
  residency: ResidencyResult;
  zoneCode: string | null;
  tie: Tie | null;
};

/** One query, because every support asks it. Throws `NotFound` for who never was or has erased the account. */
export async function personFacts(connection: Connection, personId: string): Promise<PersonFacts> {
  const [found] = await connection
    .select({
      personId: people.id,
      voice: people.voice,
      birthDate: people.birthDate,
      erasedAt: people.erasedAt,
      residency: residencyChecks.result,
      zoneCode: residencyChecks.zoneCode,
      tie: residencyChecks.tie,
    })
    .from(people)
    .leftJoin(residencyChecks, eq(residencyChecks.personId, people.id))
    .where(eq(people.id, personId))
    .orderBy(desc(residencyChecks.createdAt))
    .limit(1);
  if (!found || found.erasedAt) throw new NotFound();
  const { erasedAt: _, ...facts } = found;
  return { ...facts, residency: facts.residency ?? "unknown" };
}
