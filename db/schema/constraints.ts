// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check } from "drizzle-orm/pg-core";

/** A check constraint made of a vocabulary, so that the database refuses what the code does not know. */
export const oneOfWords = (name: string, column: AnyPgColumn, words: readonly (string | number)[]) =>
  check(
    name,
    sql`${column} in (${sql.raw(words.map((word) => (typeof word === "number" ? word : `'${word}'`)).join(", "))})`,
  );

/** Holds where each picture of a Markdown text has words, or is said to need none. */
export const hasAlternatives = (column: AnyPgColumn): SQL =>
  sql`${column} is null or ${column} !~ ${sql.raw(String.raw`'!\[\s*\]\((?!\s*\S+\s+"decorative"\s*\))'`)}`;
