// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { dbByIndex } from "#db/client.ts";
import { searchEntries } from "#db/schema/search.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { hrefOf, isRouteName } from "#lib/kernel/paths.ts";
import { cut, type PassagePart, passageOf, type Sought } from "./passage.ts";
import type { SearchKind } from "./vocabulary.ts";

export type FoundEntry = {
  id: number;
  kind: SearchKind;
  title: string;
  /** The language of its text; null where it is that of whoever wrote it: Italian. */
  locale: Locale | null;
  href: string;
  zoneCode: string | null;
  /** `YYYY-MM-DD` */
  datedOn: string | null;
  /** Where the words stand in its text; its beginning where they stand in the title alone. */
  passage: PassagePart[];
};

/** Of a longer text so many characters are looked through for the passage. */
const lookedThrough = 3_000;

/** How much of a text is shown where nothing that is sought stands in it. */
const beginning = 180;

/** The entries whose `id` a query gives, in its order, each with the passage that holds what is sought. */
export async function readEntries(wanted: SQL, sought: Sought, locale: Locale): Promise<FoundEntry[]> {
  const rows = await dbByIndex
    .select({
      ...{ id: searchEntries.id, kind: searchEntries.kind, title: searchEntries.title, locale: searchEntries.locale },
      ...{ page: searchEntries.page, params: searchEntries.params, anchor: searchEntries.anchor },
      ...{ zoneCode: searchEntries.zoneCode, datedOn: searchEntries.datedOn },
      ...textsFor(sought),
    })
    .from(searchEntries)
    .innerJoin(
      sql`(select id, row_number() over () as place from (${wanted}) as wanted) as wanted`,
      sql`wanted.id = ${searchEntries.id}`,
    )
    .orderBy(sql`wanted.place`);
  return rows.flatMap(({ page, params, anchor, beginning, around, ...entry }) => {
    // A page that has another name by now is put anew by its room.
    if (!isRouteName(page)) return [];
    const href = `${hrefOf(locale, page, params)}${anchor ? `#${anchor}` : ""}`;
    return [{ ...entry, href, passage: passageIn({ beginning, around }, sought) }];
  });
}

/** The passages of these things of a kind, by what each is about; for things that have one text for every language. */
export async function passagesOf(
  kind: SearchKind,
  subjectIds: string[],
  sought: Sought,
): Promise<Map<string, PassagePart[]>> {
  if (sought.size === 0) return new Map();
  const rows = await dbByIndex
    .select({ subjectId: searchEntries.subjectId, ...textsFor(sought) })
    .from(searchEntries)
    .where(
      and(eq(searchEntries.kind, kind), inArray(searchEntries.subjectId, subjectIds), isNull(searchEntries.locale)),
    );
  return new Map(rows.map(({ subjectId, ...texts }) => [subjectId, passageIn(texts, sought)]));
}

/** What is read of a text to find its passage. */
const textsFor = (sought: Sought) => ({
  beginning: sql<string>`left(${searchEntries.body}, ${beginning})`,
  around: sought.size > 0 ? around([...new Set(sought.values())]) : sql<string>`''`,
});

/** The passage that holds what is sought, or the beginning of the text. */
function passageIn(texts: { beginning: string; around: string }, sought: Sought): PassagePart[] {
  const passage = passageOf(texts.around, sought);
  return passage.length > 0 ? passage : unmarked(texts.beginning);
}

const unmarked = (text: string): PassagePart[] =>
  text ? [{ at: 0, text: text.length < beginning ? text : text + cut, found: false }] : [];

/**
 * The text; of a long one the part in which, by the places of its words, the first of those that are sought should stand.
 * A text is taken out of what it is packed into each time it is measured or cut: `offset 0` has it measured once.
 */
const around = (stems: string[]) => sql<string>`(
  select substr(${searchEntries.body}, coalesce(greatest(1, (size.characters * place.share)::int - ${lookedThrough / 3}), 1), ${lookedThrough})
  from (select length(${searchEntries.body}) as characters offset 0) as size, lateral (
    select case when size.characters > ${lookedThrough} then (
      select min(positions[1]) filter (where lexeme = any(${sql.param(stems)}::text[]))::float8 / max(positions[cardinality(positions)])
      from unnest("search_entries"."words") as word(lexeme, positions, weights)
    ) end as share
  ) as place
)`;
