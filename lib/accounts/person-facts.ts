// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Connection } from "#db/transaction.ts";
import type { Facts } from "#lib/eligibility/eligibility.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import type { ResidencyResult, Tie } from "./vocabulary.ts";

/** A person as eligibility sees them, with the keyed hash by which one person has one voice. */
export type PersonFacts = Facts & { personId: string; voice: string };

type Row = {
  voice: string;
  birth_date: string | null;
  is_erased: boolean;
  result: ResidencyResult | null;
  zone_code: string | null;
  tie: Tie | null;
};

/**
 * What is known of a person who identified themselves at `level`. Every support asks it, so it is one query, and
 * written out: to have it built each time costs three times as much as to ask it. Throws `NotFound` for who never was.
 */
export async function personFacts(
  connection: Connection,
  personId: string,
  level: AssuranceLevel,
): Promise<PersonFacts> {
  const [found] = await connection.execute<Row>(sql`
    select person.voice, person.birth_date, person.erased_at is not null as is_erased,
      latest.result, latest.zone_code, latest.tie
    from people person left join residency_checks latest on latest.person_id = person.id
    where person.id = ${personId}
    order by latest.created_at desc
    limit 1`);
  if (!found) throw new NotFound();
  return {
    personId,
    level,
    voice: found.voice,
    birthDate: found.birth_date ? Temporal.PlainDate.from(found.birth_date) : null,
    residency: found.result ?? "unknown",
    zone: found.zone_code,
    tie: found.tie,
    isErased: found.is_erased,
  };
}
