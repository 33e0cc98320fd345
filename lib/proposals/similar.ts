// SPDX-License-Identifier: AGPL-3.0-or-later
import { inArray, sql } from "drizzle-orm";
import { db } from "#db/client.ts";
import { proposals } from "#db/schema/proposals.ts";
import type { Connection } from "#db/transaction.ts";
import { type ProposalSummary, summaries } from "./queries.ts";

/** How much of what is asked a title must share, from 0 to 1, by the weight of its words. */
const enough = 0.15;

/** Of a long text the first words say what it is about. */
const readCharacters = 300;

/** Stems that stand in the name of every other street, and say nothing of what is proposed there. */
const ofEveryStreet = ["via", "vial", "piazz", "piazzal", "vicol", "cors", "larg"];

type Options = { limit: number; excludeId?: string };

/**
 * The published proposals whose titles are most like `text` (a title, or the beginning of a proposal), the most alike
 * first; none where nothing is alike. Words are compared by their Italian stems, and those that few titles share weigh
 * more.
 */
export async function similarProposals(
  text: string,
  { limit, excludeId }: Options,
  connection: Connection = db,
): Promise<ProposalSummary[]> {
  const rows = await connection.execute<{ id: string }>(sql`
    with asked as (
      select lexeme from unnest(to_tsvector('portico', ${text.slice(0, readCharacters)}))
      where lexeme !~ '^[0-9]+$' and lexeme <> all (${sql.param(ofEveryStreet)}::text[])
    ),
    query as (
      select string_agg(quote_literal(lexeme), ' | ')::tsquery as any_word from asked
    ),
    shared as (
      select proposals.id, title.lexeme
      from query, proposals, unnest(proposals.title_words) as title
      where proposals.title_words @@ query.any_word
        and proposals.status <> 'draft'
        and proposals.publication = 'published'
        and proposals.id is distinct from ${excludeId ?? null}::uuid
        and title.lexeme in (select lexeme from asked)
    ),
    weights as (
      select asked.lexeme, 1 / (1 + ln(1 + count(shared.id))) as weight
      from asked left join shared using (lexeme) group by asked.lexeme
    )
    select id
    from shared join weights using (lexeme)
    group by id
    having sum(weight) >= ${enough}::float8 * (select sum(weight) from weights)
    order by sum(weight) desc, id desc
    limit ${limit}`);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const found = await summaries(connection).where(inArray(proposals.id, ids));
  return found.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
