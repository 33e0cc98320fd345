// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import { agenda } from "../valfiorita/agenda.ts";
import { news } from "../valfiorita/news.ts";
import { accountOf } from "../valfiorita/seed/people.ts";
import type { Scene } from "../valfiorita/seed/scene.ts";

/** More than any town tells: what feeds and calendars are measured with. */
export const told = { articles: 10_000, events: 5_000 } as const;

/** News and notices of three years, and events from a year ago to a year from now, each in one statement. */
export async function writeTold(tx: Transaction, { accounts }: Scene): Promise<void> {
  const author = accountOf(accounts, "silvia-guerrini").id;
  const articles = JSON.stringify(
    news.map(({ title, lead, body }) => ({ title, lead, body: body.replace("{picture}", "") })),
  );
  await tx.execute(sql`
    insert into articles (id, kind, status, slug, title, lead, body, topic_code, published_from, appeared_at, created_by,
      updated_by)
    select md5('article' || turn)::uuid, case when turn % 3 = 0 then 'notice' else 'news' end, 'published',
      'articolo-' || turn, (text ->> 'title') || ' (' || turn || ')', text ->> 'lead', text ->> 'body',
      (select code from topics order by position offset turn % 8 limit 1),
      now() - turn * interval '157 minutes', now() - turn * interval '157 minutes', ${author}::uuid, ${author}::uuid
    from generate_series(1, ${told.articles}::int) as turn
    cross join lateral (select ${articles}::jsonb -> (turn % ${news.length}::int) as text) as texts`);
  await tx.execute(sql`
    insert into article_zones (article_id, zone_code)
    select md5('article' || turn)::uuid, (select code from zones order by position offset turn % 8 limit 1)
    from generate_series(1, ${told.articles}::int, 2) as turn`);
  const events = JSON.stringify(agenda.map(({ kind, title, lead, place }) => ({ kind, title, lead, place })));
  await tx.execute(sql`
    insert into agenda_events (id, kind, status, slug, title, lead, place, is_all_day, starts_at, ends_at, published_from,
      appeared_at, cancelled_at, cancelled_reason, created_by, updated_by)
    select md5('event' || turn)::uuid, text ->> 'kind', 'published', 'evento-' || turn,
      (text ->> 'title') || ' (' || turn || ')', text ->> 'lead', text ->> 'place', false, begins,
      begins + interval '2 hours', now() - interval '2 years', now() - interval '2 years',
      case when turn % 40 = 0 then now() end, case when turn % 40 = 0 then 'La sala non è agibile.' end,
      ${author}::uuid, ${author}::uuid
    from generate_series(1, ${told.events}::int) as turn
    cross join lateral (select ${events}::jsonb -> (turn % ${agenda.length}::int) as text) as texts
    cross join lateral (
      select date_trunc('hour', now()) + (turn - ${told.events / 2}::int) * interval '210 minutes' as begins) as times`);
  await tx.execute(sql`
    insert into agenda_occurrences (event_id, starts_at, ends_at)
    select id, starts_at, ends_at from agenda_events`);
  await tx.execute(sql`
    insert into agenda_event_zones (event_id, zone_code)
    select md5('event' || turn)::uuid, (select code from zones order by position offset turn % 8 limit 1)
    from generate_series(1, ${told.events}::int, 2) as turn`);
}
