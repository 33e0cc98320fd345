// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { searchWords } from "#db/schema/search.ts";
import type { Connection } from "#db/transaction.ts";
import { isSlipOf, slipsIn } from "./slips.ts";
import type { Reading } from "./vocabulary.ts";
import { withoutAccents } from "./without-accents.ts";

/** The words of a text that are worth looking for, in small letters, each once. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize("NFC")
      .toLocaleLowerCase("it")
      .match(/\p{L}{4,40}/gu) ?? [],
  ),
];

/** What one statement takes: PostgreSQL allows 65,535 parameters. */
const atOnce = 10_000;

/** Adds the words of these texts to those that are known. In one order, so that two who add do not wait for each other. */
export async function learnWords(connection: Connection, texts: readonly string[]): Promise<void> {
  const words = [...new Set(texts.flatMap(wordsOf))].sort();
  for (let from = 0; from < words.length; from += atOnce) {
    const rows = words.slice(from, from + atOnce).map((word) => ({ word, plain: withoutAccents(word) }));
    await connection.insert(searchWords).values(rows).onConflictDoNothing();
  }
}

/** What was taken out of the search takes its words along: nobody is led to a word that stands nowhere. */
export const forgetWords = (): Promise<unknown> =>
  db.execute(sql`
    delete from search_words where not exists (
      select from search_entries
      where words @@ (plainto_tsquery('portico', search_words.word) || plainto_tsquery('portico_english', search_words.word))
    )`);

/** How alike two words must be, from 0 to 1, for one to be taken for the other. */
const alike = 0.3;

/** Of the words that look alike, so many of the likest are read letter by letter. */
const looked = 20;

/** Two letters that changed places are one slip, but two letters to PostgreSQL. */
const lettersOf = (written: string): number => 2 * slipsIn(written);

/**
 * The same query with each unknown word put right: the known word most like it. Known is a word that has the stem of one
 * that stands somewhere. Null where there is nothing to put right.
 */
export async function corrected(query: string, connection: Connection): Promise<string | null> {
  const asked = wordsOf(query).map((word) => {
    const plain = withoutAccents(word);
    return { word, plain, letters: lettersOf(plain) };
  });
  if (asked.length === 0) return null;
  const rows = await connection.execute<{ written: string; plain: string; near: string[] }>(sql`
    select written.word as written, written.plain, array(
      select word from search_words
      where plain % written.plain and similarity(plain, written.plain) >= ${alike}
        and left(plain, 1) = left(written.plain, 1) and levenshtein(plain, written.plain) <= written.letters
      order by similarity(plain, written.plain) desc, word
      limit ${looked}
    ) as near
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as written(word text, plain text, letters int),
      lateral (select (tsvector_to_array(to_tsvector('portico', written.word)))[1] as stem) as read
    where read.stem is not null and not exists (select from search_words where stem = read.stem)`);
  const meant = new Map(
    rows.flatMap(({ written, plain, near }) => {
      const found = near.find((word) => isSlipOf(plain, withoutAccents(word)));
      return found === undefined ? [] : [[written, found] as const];
    }),
  );
  if (meant.size === 0) return null;
  return query.normalize("NFC").replace(/\p{L}+/gu, (word) => meant.get(word.toLocaleLowerCase("it")) ?? word);
}

/** In which other ways the words can be read, the likelier first. */
export async function otherReadings(
  query: string,
  connection: Connection,
): Promise<Exclude<Reading, { as: "written" }>[]> {
  const meant = await corrected(query, connection);
  const any = (meant ?? query).match(/\p{L}+/gu)?.join(" or ");
  return [
    ...(meant ? [{ as: "corrected" as const, query: meant }] : []),
    ...(any ? [{ as: "any" as const, query: any }] : []),
  ];
}
