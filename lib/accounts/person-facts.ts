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
  id: string;
  voice: string;
  birth_date: string | null;
  is_erased: boolean;
  result: ResidencyResult | null;
  zone_code: string | null;
  tie: Tie | null;
};

/** What is known of a person who identified themselves at `level`. Throws `NotFound` for who never was. */
export async function personFacts(
  connection: Connection,
  personId: string,
  level: AssuranceLevel,
): Promise<PersonFacts> {
  const found = (await factsOfPeople(connection, [personId])).get(personId);
  if (!found) throw new NotFound();
  return { ...found, level };
}

/**
 * The same of many, by their identifier. Every support asks it, so it is one query, and written out: to have it built each
 * time costs three times as much as to ask it.
 */
export async function factsOfPeople(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, Omit<PersonFacts, "level">>> {
  const found = await connection.execute<Row>(sql`
    select distinct on (person.id) person.id, person.voice, person.birth_date, person.erased_at is not null as is_erased,
      latest.result, latest.zone_code, latest.tie
    from people person left join residency_checks latest on latest.person_id = person.id
    where person.id = any(${sql.param(ids)}::uuid[])
    order by person.id, latest.created_at desc`);
  return new Map(
    found.map((row) => [
      row.id,
      {
        personId: row.id,
        voice: row.voice,
        birthDate: row.birth_date ? Temporal.PlainDate.from(row.birth_date) : null,
        residency: row.result ?? "unknown",
        zone: row.zone_code,
        tie: row.tie,
        isErased: row.is_erased,
      },
    ]),
  );
}
