// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import { insertEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { proposalSupported } from "./events.ts";
import type { SupportChannel } from "./vocabulary.ts";

type Voice = { personId: string; voice: string; channel: SupportChannel };

/** Counts a voice, and says so in the journal; `false` where it is counted already, on line or on paper. */
export async function writeSupport(
  tx: Transaction,
  actor: Actor,
  proposal: { id: string; caseId: string | null },
  { personId, voice, channel }: Voice,
  at: Temporal.Instant,
): Promise<boolean> {
  const [written] = await tx.execute(sql`
    with written as (
      insert into supports (proposal_id, voice, person_id, channel, created_at)
      values (${proposal.id}, ${voice}, ${personId}, ${channel}, ${at.toString()})
      on conflict do nothing returning voice
    )
    ${insertEvent(actor, proposalSupported(proposal, { channel }), at, sql`exists (select from written)`)}`);
  return written !== undefined;
}
