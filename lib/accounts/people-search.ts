// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { nameWords, people } from "#db/schema/accounts.ts";
import type { Connection } from "#db/transaction.ts";

/**
 * People whose name has words that begin like those of the query, in any order and whatever the accents; or, for
 * an e-mail address, whoever has that very address. What holds neither letters nor digits matches nobody.
 */
export function matchesPerson(query: string): SQL {
  if (query.includes("@")) return sql`lower(${people.email}) = lower(${query})`;
  const beginnings = wordsOf(query).map((word) => `${word}:*`);
  return beginnings.length === 0
    ? sql`false`
    : sql`${nameWords(people)} @@ to_tsquery('simple', ${beginnings.join(" & ")})`;
}

const wordsOf = (query: string) =>
  query
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first few people that match, by name: to choose one of them. */
export const searchPeople = (query: string, limit: number, connection: Connection = db) =>
  connection
    .select({ id: people.id, givenName: people.givenName, familyName: people.familyName, email: people.email })
    .from(people)
    .where(and(isNull(people.erasedAt), matchesPerson(query)))
    .orderBy(asc(people.familyName), asc(people.givenName), asc(people.id))
    .limit(limit);

export type FoundPerson = Awaited<ReturnType<typeof searchPeople>>[number];
