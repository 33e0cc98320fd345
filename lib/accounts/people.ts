// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { identities, identityPapers, nameWords, people, residencyChecks } from "#db/schema/accounts.ts";
import { zones } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { fullName } from "./full-name.ts";
import { endOf } from "./write-without-code.ts";

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
    .select({ id: people.id, name: fullName(people), email: people.email })
    .from(people)
    .where(and(isNull(people.erasedAt), matchesPerson(query)))
    .orderBy(asc(people.familyName), asc(people.givenName), asc(people.id))
    .limit(limit);

export type FoundPerson = Awaited<ReturnType<typeof searchPeople>>[number];

/**
 * What the desk may know of a person. The fiscal code is not among it, nor is the number
 * of a document but for its end: nobody at the desk needs to read them.
 */
export async function findPerson(id: string, connection: Connection = db) {
  const [[person], ways, papers] = await Promise.all([
    connection
      .select({
        id: people.id,
        name: fullName(people),
        birthDate: people.birthDate,
        birthPlace: people.birthPlace,
        hasCode: isNotNull(people.fiscalCodeSealed).mapWith(Boolean),
        email: people.email,
        emailConfirmedAt: people.emailConfirmedAt,
        createdAt: people.createdAt,
      })
      .from(people)
      .where(and(eq(people.id, id), isNull(people.erasedAt))),
    connection
      .selectDistinct({ door: identities.door })
      .from(identities)
      .where(eq(identities.personId, id))
      .orderBy(asc(identities.door)),
    connection
      .select({ kind: identityPapers.kind, country: identityPapers.country, numberSealed: identityPapers.numberSealed })
      .from(identityPapers)
      .where(eq(identityPapers.personId, id))
      .orderBy(asc(identityPapers.createdAt)),
  ]);
  if (!person) return null;
  const shown = papers.flatMap(({ numberSealed, ...paper }) =>
    numberSealed === null ? [] : [{ ...paper, end: endOf(numberSealed) }],
  );
  return { ...person, doors: ways.map(({ door }) => door), papers: shown };
}

/** What was ever found out about where a person lives, the latest first: it is the one that counts. */
export const listResidencyChecks = (personId: string, connection: Connection = db) =>
  connection
    .select({
      id: residencyChecks.id,
      result: residencyChecks.result,
      source: residencyChecks.source,
      zone: zones.name,
      tie: residencyChecks.tie,
      checkedOn: residencyChecks.checkedOn,
      recordedBy: fullName(people),
    })
    .from(residencyChecks)
    .leftJoin(zones, eq(zones.code, residencyChecks.zoneCode))
    .leftJoin(people, eq(people.id, residencyChecks.recordedBy))
    .where(eq(residencyChecks.personId, personId))
    .orderBy(desc(residencyChecks.createdAt));
