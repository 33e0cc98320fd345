// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Connection } from "#db/transaction.ts";
import { withoutAccents, wordsOf } from "#lib/search/words.ts";

/** How alike two words must be, from 0 to 1, for one to be taken for the other. */
const alike = 0.3;

/**
 * The same query with each word that no proposal holds put right: the known word most like it. Null where there is
 * nothing to put right.
 */
export async function corrected(query: string, connection: Connection): Promise<string | null> {
  const written = wordsOf(query);
  if (written.length === 0) return null;
  const rows = await connection.execute<{ written: string; meant: string | null }>(sql`
    select written.word as written, (
      select word from search_words
      where plain % written.plain and similarity(plain, written.plain) >= ${alike}
      order by similarity(plain, written.plain) desc, word
      limit 1
    ) as meant
    from jsonb_to_recordset(${JSON.stringify(written.map((word) => ({ word, plain: withoutAccents(word) })))}::jsonb)
      as written(word text, plain text)
    where numnode(plainto_tsquery('portico', written.word)) > 0
      and not exists (
        select from proposals where status <> 'draft' and words @@ plainto_tsquery('portico', written.word)
      )`);
  const meant = new Map(rows.flatMap((row) => (row.meant === null ? [] : [[row.written, row.meant] as const])));
  if (meant.size === 0) return null;
  return query.normalize("NFC").replace(/\p{L}+/gu, (word) => meant.get(word.toLocaleLowerCase("it")) ?? word);
}
