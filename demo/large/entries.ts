// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";

/** As many other things can be found for each proposal: news, notices, events, documents. */
const othersForEach = 9;

/** Words that stand nowhere else, as names do: a search must tell them from typing errors. */
const names = 40_000;

/** The name of a number: letters that look like a word. */
const nameOf = (number: ReturnType<typeof sql>) =>
  sql`translate(left(md5(((${number}) % ${sql.raw(String(names))})::text), 9), '0123456789', 'aeioubcdlm')`;

/**
 * Puts what was filed into the search, and nine times as much of other kinds, made of the same texts and of names. Told
 * one by one, a hundred thousand things take a quarter of an hour; so do their words where each goes into the index alone.
 */
export async function writeEntries(tx: Transaction): Promise<void> {
  const indexes = await tx.execute<{ name: string; definition: string }>(sql`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'search_entries' and indexdef like '% USING gin %'`);
  for (const { name } of indexes) await tx.execute(sql`drop index ${sql.identifier(name)}`);
  await writeTexts(tx);
  for (const { definition } of indexes) await tx.execute(sql.raw(definition));
}

async function writeTexts(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    insert into search_entries (kind, subject_id, title, body, page, params, zone_code, dated_on)
    select 'proposal', proposals.id::text, proposals.title, regexp_replace(concat_ws(' ', body, answer), '\\s+', ' ', 'g'),
      'proposal', jsonb_build_object('number', cases.number), zone_code, cases.opened_on
    from proposals join cases on cases.id = proposals.case_id
    where proposals.publication = 'published' and proposals.status <> 'draft'`);
  await tx.execute(sql`
    with texts as (
      select row_number() over (order by id) as place, count(*) over () as count, title, body, zone_code, dated_on
      from search_entries where kind = 'proposal'
    ),
    others as (
      select (place - 1) * ${othersForEach}::int + copy as number, (place * 7919 + copy * 104729) % count + 1 as partner, texts.*
      from texts, generate_series(1, ${othersForEach}::int) as copy
    )
    insert into search_entries (kind, subject_id, title, body, page, params, zone_code, dated_on)
    select (array['news', 'notice', 'event', 'document'])[1 + others.number % 4], 'large-' || others.number,
      initcap(${nameOf(sql`others.number * 31`)}) || ': ' || others.title,
      concat_ws(' ', others.body, ${nameOf(sql`others.number * 17`)}, ${nameOf(sql`others.number * 13`)}, partner.body),
      'help', '{}', others.zone_code, others.dated_on - (others.number % 900)::int
    from others join texts as partner on partner.place = others.partner`);
  await tx.execute(sql`
    insert into search_words (word, plain)
    select distinct name, name from generate_series(0, ${names - 1}) as number, lateral (select ${nameOf(sql`number`)} as name)
    on conflict do nothing`);
}
