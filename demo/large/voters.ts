// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import { familyNames, givenNames, inhabitants, zoneOf } from "../valfiorita/people.ts";
import { zoneCodeOf } from "../valfiorita/seed/people.ts";

/** A prime number: with any step, whoever walks through the voters meets each once before meeting one again. */
export const voters = 8_009;

/** Residents in great number, in the temporary table `voters` by their number from 0. */
export async function writeVoters(tx: Transaction): Promise<void> {
  const given = JSON.stringify([...givenNames.female, ...givenNames.male]);
  const family = JSON.stringify(familyNames);
  const codes = JSON.stringify(
    Array.from({ length: voters }, (_, number) => zoneCodeOf(zoneOf((number * 4973) % inhabitants))),
  );
  await tx.execute(sql`
    create temporary table voters on commit drop as
    select number::int - 1 as number, gen_random_uuid() as id, zone_code,
      encode(sha256(('voter ' || number)::bytea), 'hex') as voice
    from jsonb_array_elements_text(${codes}::jsonb) with ordinality as lives(zone_code, number)`);
  await tx.execute(sql`
    insert into people (id, given_name, family_name, birth_date, voice, created_at)
    select id, ${given}::jsonb ->> (number % jsonb_array_length(${given}::jsonb)),
      ${family}::jsonb ->> ((number * 7) % jsonb_array_length(${family}::jsonb)),
      date '1936-01-01' + (number * 6151) % 26000, voice, now() - interval '1200 days'
    from voters order by number`);
  await tx.execute(sql`
    insert into residency_checks (id, person_id, result, source, zone_code, checked_on, created_at)
    select gen_random_uuid(), id, 'resident', 'register', zone_code, current_date - 1200, now() - interval '1200 days'
    from voters order by number`);
  await tx.execute(sql`create unique index on voters (number)`);
}
