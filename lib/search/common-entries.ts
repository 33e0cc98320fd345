// SPDX-License-Identifier: AGPL-3.0-or-later
import { type SQL, sql } from "drizzle-orm";
import { db, dbByIndex } from "#db/client.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { commonWords } from "./common-words.ts";
import { type Combination, facetsOf } from "./facets.ts";
import { type Bits, bitsOf, countIn, type Tally, tallyOf } from "./tally.ts";
import type { SearchFacet } from "./vocabulary.ts";

/** All entries, and which of them hold each of the commonest words: by its Italian stem, and by its English one. */
export type CommonEntries = { tally: Tally<SearchFacet>; holding: Map<string, Record<Locale, Bits>> };

export async function readCommonEntries(): Promise<CommonEntries> {
  const tally = await readTally();
  const words = await commonWords();
  const byStem = new Map<string, Bits>();
  // One after the other: who searches meanwhile waits for one of them at most.
  const read = async (stem: string) => {
    const bits = byStem.get(stem) ?? bitsOf(tally, await idsHolding(stem));
    byStem.set(stem, bits);
    return bits;
  };
  const holding: CommonEntries["holding"] = new Map();
  for (const { word, it, en } of words) holding.set(word, { it: await read(it), en: await read(en) });
  return { tally, holding };
}

/**
 * How many entries of each combination hold all these words; undefined where one of them is none of the commonest, or
 * anything but words was written: `or` says nothing in English, and is none of them. Without a query, how many there are.
 */
export function countCommon(
  { tally, holding }: CommonEntries,
  query: string | undefined,
  locale: Locale,
): Combination<SearchFacet>[] | undefined {
  if (query === undefined) return countIn(tally, locale, [[]]);
  const written = query.normalize("NFC").toLowerCase().trim().split(/\s+/);
  const words = written.flatMap((word) => holding.get(word) ?? []);
  if (words.length < written.length) return undefined;
  const italian = words.map(({ it }) => it);
  // As queries do: English readers find Italian texts by Italian words, and English ones by English words.
  return countIn(tally, locale, locale === "en" ? [italian, words.map(({ en }) => en)] : [italian]);
}

async function readTally(): Promise<Tally<SearchFacet>> {
  const groups = await db.execute<{ facets: string; locale: Locale | null; ids: Buffer }>(
    sql`select facets, locale, ${allIds} as ids from search_entries group by facets, locale`,
  );
  return tallyOf(groups.map(({ facets, locale, ids }) => ({ facets: facetsOf(facets), locale, ids: numbersIn(ids) })));
}

async function idsHolding(stem: string): Promise<Float64Array> {
  const [found] = await dbByIndex.execute<{ ids: Buffer | null }>(
    sql`select ${allIds} as ids from search_entries where words @@ quote_literal(${stem})::tsquery`,
  );
  return numbersIn(found?.ids ?? Buffer.alloc(0));
}

/** One value of eight bytes each, and not a row each. */
const allIds: SQL = sql`string_agg(float8send(id), '')`;

/** PostgreSQL sends the highest byte of a number first. */
const numbersIn = (bytes: Buffer) => new Float64Array(Uint8Array.from(bytes.swap64()).buffer);
