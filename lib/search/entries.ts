// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, sql } from "drizzle-orm";
import { searchEntries } from "#db/schema/search.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { RouteName } from "#lib/kernel/paths.ts";
import type { SearchKind } from "./vocabulary.ts";
import { learnWords } from "./words.ts";

export type SearchEntry = {
  kind: SearchKind;
  /** The same for the same thing, among those of its kind. */
  subjectId: string;
  /** Null where the text is the same in every language. */
  locale: Locale | null;
  /** Plain text, as the public reads it. */
  title: string;
  body: string;
  /** Where it is read: `href(locale, page, params)`, at `#anchor` of it. */
  page: RouteName;
  params: Record<string, string>;
  anchor: string | null;
  /** What the facets zone and period read; null for the whole municipality, and for what is of no day. */
  zoneCode: string | null;
  on: Temporal.PlainDate | null;
};

/** What is longer than a book is found by its beginning: PostgreSQL keeps a megabyte of words of one text. */
const searchedCharacters = 300_000;

/** What one statement takes: PostgreSQL allows 65,535 parameters. */
const mostAtOnce = 1_000;

/**
 * Lets everyone find this from the end of the transaction on, in the place of what was told of the same thing before.
 * Only what everyone may read.
 */
export const putEntry = (tx: Transaction, entry: SearchEntry): Promise<void> => putEntries(tx, [entry]);

/**
 * The same for many, none of them twice. What a transaction tells, it tells at once: it then learns all words in one order,
 * and nobody who learns the same ones waits for it while it waits for them.
 */
export async function putEntries(tx: Transaction, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const told = entries.map(({ on, ...entry }) => ({
    ...entry,
    title: oneLine(entry.title),
    body: oneLine(entry.body).slice(0, searchedCharacters),
    datedOn: on?.toString() ?? null,
  }));
  for (let from = 0; from < told.length; from += mostAtOnce) {
    await tx
      .insert(searchEntries)
      .values(told.slice(from, from + mostAtOnce))
      .onConflictDoUpdate({
        target: [searchEntries.kind, searchEntries.subjectId, searchEntries.locale],
        set: {
          title: sql`excluded.title`,
          body: sql`excluded.body`,
          page: sql`excluded.page`,
          params: sql`excluded.params`,
          anchor: sql`excluded.anchor`,
          zoneCode: sql`excluded.zone_code`,
          datedOn: sql`excluded.dated_on`,
        },
      });
  }
  await learnWords(
    tx,
    told.flatMap(({ title, body }) => [title, body]),
  );
}

/** Nobody finds this any more, in no language. Where nobody did, nothing happens. */
export async function removeEntry(tx: Transaction, kind: SearchKind, subjectId: string): Promise<void> {
  await tx.delete(searchEntries).where(and(eq(searchEntries.kind, kind), eq(searchEntries.subjectId, subjectId)));
}

/** As a passage shows it: no line ends there, and nothing that cannot be read. */
const oneLine = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
