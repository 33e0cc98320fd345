// SPDX-License-Identifier: AGPL-3.0-or-later
import { searchWords } from "#db/schema/search.ts";
import type { Connection } from "#db/transaction.ts";

/** The words of a text that are worth looking for, in small letters, each once. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize("NFC")
      .toLocaleLowerCase("it")
      .match(/\p{L}{4,40}/gu) ?? [],
  ),
];

/** The same word as somebody in a hurry writes it. */
export const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

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
