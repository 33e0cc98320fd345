// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";

/** `art. 7`, as one writes it in a hurry: the texts say `articolo 7`. */
const shortArticle = /(?<!\p{L})art\.?\s*(?=\d)/giu;

/**
 * What somebody wrote as a query of PostgreSQL, by Italian or English stems. What only says what must not be there
 * (`-scuola`) would be looked for in everything: it is read as words instead.
 */
export const wordsQuery = (query: string, configuration: "portico" | "portico_english" = "portico"): SQL => {
  const stems = sql.raw(`'${configuration}'`);
  const words = query.replace(shortArticle, "articolo ");
  const written = sql`websearch_to_tsquery(${stems}, ${words})`;
  return sql`(case when querytree(${written}) = 'T' then plainto_tsquery(${stems}, ${words}) else ${written} end)`;
};

/**
 * A query that is held against many rows. PostgreSQL keeps the plans of statements that are asked often, and by such a plan
 * reads the words anew for each row; this it reads once. An index is looked through by the query itself.
 */
export const readOnce = (query: SQL): SQL => sql`(select ${query})`;

/** Whether it may say what must not be there, as in `verde -deliberazione`. */
export const mayExclude = (query: string): boolean => query.includes("-");
