// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";

/** To count what so many hold takes as long as to find the best of them. */
export const common = 10_000;

/** So many are counted in a second or two, beside the searches. */
const atMost = 50;

/**
 * The words of which PostgreSQL knows that so many entries hold them, the commonest first: for each stem the ways in which it
 * is written, with accents and without.
 */
export async function commonWords(): Promise<string[][]> {
  const rows = await db.execute<{ words: string[] }>(sql`
    with common as (
      select stem, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as told(stem, share)
      where schemaname = current_schema and tablename = 'search_entries' and attname = 'words'
        and share * (select reltuples from pg_class where oid = 'search_entries'::regclass) >= ${common}
      order by share desc limit ${atMost}
    )
    select array(
      select word from search_words where search_words.stem = common.stem
      union select plain from search_words where search_words.stem = common.stem
      union select stem where tsvector_to_array(to_tsvector('portico', stem)) = array[stem]
    ) as words
    from common order by share desc`);
  return rows.map(({ words }) => words).filter((words) => words.length > 0);
}
