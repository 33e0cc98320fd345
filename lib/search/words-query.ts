// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";

/**
 * What somebody wrote as a query of PostgreSQL, by Italian or English stems. What only says what must not be there
 * (`-scuola`) would be looked for in everything: it is read as words instead.
 */
export const wordsQuery = (query: string, configuration: "portico" | "portico_english" = "portico"): SQL => {
  const stems = sql.raw(`'${configuration}'`);
  const written = sql`websearch_to_tsquery(${stems}, ${query})`;
  return sql`(case when querytree(${written}) = 'T' then plainto_tsquery(${stems}, ${query}) else ${written} end)`;
};
