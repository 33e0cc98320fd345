// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, type SQL, sql } from "drizzle-orm";
import { dbByIndex } from "#db/client.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { holds, inWeeksOf, labelled, narrowed, newestFirst, queryIn } from "./conditions.ts";
import { expectedEntries, expectedLeft } from "./expected.ts";
import type { SiteFilter } from "./schemas.ts";
import { lastPage, resultsOnPage } from "./vocabulary.ts";
import { mayExclude, readOnce } from "./words-query.ts";

/** One can turn so far: what is beyond is not put in order. */
const reach = lastPage * resultsOnPage;

/** Of those that hold the words in their title, so many are weighed whatever their day. */
const titled = 150;

/** Of titles that say something nearly everywhere so many are enough, as the newest of all are weighed beside them. */
const enough = 1_000;

type Weighed = { id: string; weight: number; day: string | null };

/** What is searched: the best of it, so many as are `wanted`. */
type Asked = { query: string; filter: SiteFilter; locale: Locale; wanted: number };

/** Of what was found the newest are weighed, so many as the limit says, where they are `sought`. */
type Weighing = { found: SQL; limit: number; words: SQL; wanted: number; sought?: SQL | undefined };

/** The best of what was weighed, in order, and how many were weighed. */
type Best = { times: number; best: Weighed[] };

/**
 * The entries that hold the words: first what is titled so, the shortest title first; then what says it elsewhere, the
 * weightiest text first. Only some are weighed, the titled and the newest: thousands would take longer than anyone waits.
 * How many the filters leave is `counted`, where somebody counted before.
 */
export async function weighedFor(asked: Asked, counted: number | undefined): Promise<string[]> {
  const weighed = await Promise.all([newestOf(asked, counted), titledOf(asked)]);
  return inOrder(weighed.flatMap(({ best }) => best)).slice(0, asked.wanted);
}

/** The weightiest first, of the same weight the newest, as PostgreSQL has put each part in order; each once. */
function inOrder(weighed: readonly Weighed[]): string[] {
  const each = [...new Map(weighed.map((one) => [one.id, one])).values()];
  each.sort(
    (one, other) =>
      other.weight - one.weight || (other.day ?? "").localeCompare(one.day ?? "") || Number(one.id) - Number(other.id),
  );
  return each.map(({ id }) => id);
}

/**
 * The newest, as far as one can turn. Where the words are common, they are looked for in the newest weeks first: what is put
 * in order are some hundreds then, and not all that hold them.
 */
async function newestOf({ query, filter, locale, wanted }: Asked, counted: number | undefined): Promise<Best> {
  const words = queryIn(locale, query);
  const found = and(holds(query, locale), labelled(filter));
  const weigh = (found: SQL | undefined) =>
    weighNewest({ found: sql`select * from search_entries where ${found}`, limit: reach, words, wanted });
  const [all, left] = await Promise.all([
    expectedLeft(filter),
    // Of the two readings of an English search, mostly the same words, PostgreSQL would expect both together.
    counted ?? expectedEntries(and(holds(query, "it"), labelled(filter))),
  ]);
  // In so many there should be twice as many as are wanted.
  const newest = Math.ceil((2 * reach * all) / left);
  if (newest < left) {
    const weighed = await weigh(and(found, inWeeksOf(newest, filter)));
    if (weighed.times === reach) return weighed;
  }
  return weigh(found);
}

/**
 * The newest of those titled so. Of their text nothing is read, but where a word must not be there. Looked for in title and
 * text at once, nearly everything would be gathered first.
 */
function titledOf({ query, filter, locale, wanted }: Asked): Promise<Best> {
  const words = queryIn(locale, query);
  const left = and(holds(undefined, locale), narrowed(filter));
  return weighNewest({
    found: sql`select * from search_entries where ${left} and title_words @@ ${words} limit ${enough}`,
    limit: titled,
    words,
    wanted,
    sought: mayExclude(query) ? holds(query, locale) : undefined,
  });
}

/**
 * Weighs the newest of what was found, as far as it is what is sought. To weigh a text takes ten times as long as to weigh a
 * title: its words stand apart from the row. The rows are carried along, which costs little, and not looked up once more;
 * `offset 0` has what was found put in order, where PostgreSQL would go through everything by its day.
 */
async function weighNewest({ found, limit, words, wanted, sought = sql`true` }: Weighing): Promise<Best> {
  const query = readOnce(words);
  const rows = await dbByIndex.execute<Weighed & { times: number }>(sql`
    with newest as materialized (select * from (${found} offset 0) as found order by ${newestFirst} limit ${limit}),
    weighed as (
      select id, dated_on,
        case when title_words @@ ${query} then 1 + ts_rank(title_words, ${query}, 1) else ts_rank(words, ${query}, 1) end as weight
      from newest as search_entries where ${sought}
    )
    select id, dated_on::text as day, weight, (count(*) over ())::int as times
    from weighed order by weight desc, ${newestFirst} limit ${wanted}`);
  return { times: rows[0]?.times ?? 0, best: [...rows] };
}
