// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import { discussions } from "../valfiorita/discussions.ts";
import { voters } from "./voters.ts";

/** How many comments a proposal has, one in five of which replies to the first. */
const perProposal = 5;

/**
 * Comments in one statement, each with its event and a vote: what Valfiorita says, said again of every proposal by
 * others. Identifiers are made of the proposal and the turn, so that a reply finds its comment.
 */
export async function writeComments(tx: Transaction): Promise<void> {
  const bodies = JSON.stringify(discussions.flatMap(({ comments }) => comments.map(({ body }) => body)));
  await tx.execute(sql`
    insert into comments (id, subject_kind, subject_id, parent_id, author_id, stance, body, fingerprint, publication,
      created_at)
    select md5(proposal.id::text || turn)::uuid, 'proposal', proposal.id,
      case when turn = ${perProposal - 1}::int then md5(proposal.id::text || 0)::uuid end, voters.id,
      case when turn < ${perProposal - 1}::int then (array['for', 'against', 'neutral'])[1 + turn % 3] end,
      ${bodies}::jsonb ->> ((proposal.place + turn)::int % jsonb_array_length(${bodies}::jsonb)) || ' ' || proposal.place,
      md5(proposal.id::text || turn), 'published',
      proposal.submitted_at + (now() - proposal.submitted_at) * (turn + 1) / ${perProposal + 1}::int
    from (select id, submitted_at, row_number() over (order by submitted_at, id) as place from proposals) as proposal
    cross join generate_series(0, ${perProposal - 1}::int) as turn
    join voters on voters.number = (proposal.place * 53 + turn * 977) % ${voters}::int
    order by turn`);
  await tx.execute(sql`
    insert into comment_votes (comment_id, voice, person_id, vote, created_at)
    select comments.id, voters.voice, voters.id, case when voters.number % 4 = 0 then 'down' else 'up' end, now()
    from (select *, row_number() over (order by created_at, id) as place from comments) as comments
    join voters on voters.number = (comments.place * 31) % ${voters}::int and voters.id <> comments.author_id`);
}
