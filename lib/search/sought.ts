// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import type { Connection } from "#db/transaction.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { queryIn } from "./conditions.ts";
import type { Sought } from "./passage.ts";

/**
 * What the words of a search find, as it stands in texts: every known word that has the stem of one of them, and the stems
 * themselves, as short words and numbers are their own. PostgreSQL could mark a passage too (`ts_headline`), but finds the
 * stem of each word of each text anew.
 */
export async function soughtBy(query: string, locale: Locale, connection: Connection): Promise<Sought> {
  const rows = await connection.execute<{ word: string; stem: string }>(sql`
    with stems as materialized (
      select tsvector_to_array(to_tsvector('simple', querytree(${queryIn(locale, query)}))) as each
    )
    select plain as word, stem from search_words where stem = any((select each from stems)::text[])
    ${locale === "en" ? inEnglish : sql``}
    union select stem, stem from stems, unnest(each) as stem`);
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

const inEnglish: SQL = sql`
  union select plain, english_stem from search_words where english_stem = any((select each from stems)::text[])`;
