// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";

/** To count what so many hold takes as long as to find the best of them. */
export const common = 10_000;

/** So many are read in a second or two, beside the searches. */
const atMost = 50;

/** A word as one writes it, in small letters, and its stem for who reads Italian and for who reads English. */
export type CommonWord = { word: string; it: string; en: string };

/**
 * The words of which PostgreSQL knows that so many entries hold them by one stem or the other, in all the ways in which they are
 * written, with accents and without.
 */
export async function commonWords(): Promise<CommonWord[]> {
  return db.execute<CommonWord>(sql`
    with common as materialized (
      select stem from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as told(stem, share)
      where schemaname = current_schema and tablename = 'search_entries' and attname = 'words'
        and share * (select reltuples from pg_class where oid = 'search_entries'::regclass) >= ${common}
      order by share desc limit ${atMost}
    ),
    known as (
      select word, plain, stem as it, english_stem as en from search_words
      where stem in (select stem from common) or english_stem in (select stem from common)
      union all
      select stem, stem, stem, (tsvector_to_array(to_tsvector('portico_english', stem)))[1] from common
      where tsvector_to_array(to_tsvector('portico', stem)) = array[stem]
    )
    select word, it, en from known where it is not null and en is not null
    union select plain, it, en from known where it is not null and en is not null`);
}
