// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";

export const pacts = 5_000;

const eventsOfEach = 10;

/** A register of pacts as all the towns of a region would have together, each with a story of ten events. */
export async function writePacts(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into pacts (id, status, number, kind, applicant_kind, applicant_name, title, summary, topic_code, zone_code,
      address, longitude, latitude, submitted_at, answered_at, signed_on, starts_on, ends_on, source, source_key,
      unit_code, created_at, updated_at)
    select md5('pact' || n)::uuid,
      (array['under-review', 'awaiting-integration', 'active', 'active', 'extended', 'concluded', 'refused', 'archived'])
        [1 + n % 8],
      'R-' || n, (array['ordinary', 'complex'])[1 + (n % 5) / 4], (array['informal-group', 'association'])[1 + n % 2],
      'Vicini numero ' || n, 'Ci prendiamo cura del luogo numero ' || n,
      'Puliamo, piantiamo e teniamo aperto, ogni settimana, con chi vuole venire.',
      (select code from topics order by position offset n % (select count(*) from topics) limit 1),
      (select code from zones order by position offset n % (select count(*) from zones) limit 1),
      'Via numero ' || n % 400, 11.80 + (n * 7919 % 1000) / 10000.0, 43.37 + (n * 104729 % 1000) / 14000.0,
      now() - n * interval '9 hours', now() - n * interval '9 hours' + interval '25 days', current_date - 300,
      current_date - 300, current_date + 430, 'large', n::text, 'participation', now(), now()
    from generate_series(1, ${pacts}::int) as n`);
  await tx.execute(sql`
    insert into pact_history (pact_id, position, kind, "on", text, is_text_public, protocols, acts, bodies)
    select md5('pact' || n)::uuid, position, 'note', current_date - 400 + position * 20,
      'Passo numero ' || position || ' della pratica, come è scritto nel registro.', true, '[]', '[]', '[]'
    from generate_series(1, ${pacts}::int) as n, generate_series(1, ${eventsOfEach}::int) as position`);
}
