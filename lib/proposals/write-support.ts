// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction.ts";
import { recordEvents } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { proposalSupported } from "./events.ts";
import type { SupportChannel } from "./vocabulary.ts";

export type Voice = {
  actor: Actor;
  proposal: { id: string; caseId: string | null };
  personId: string;
  voice: string;
  channel: SupportChannel;
  at: Temporal.Instant;
};

/** Counts a voice, and says so in the journal; `false` where it is counted already, on line or on paper. */
export const writeSupport = async (tx: Transaction, voice: Voice): Promise<boolean> =>
  (await writeSupports(tx, [voice]))[0] ?? false;

/**
 * The same for many at once. Of one voice that is given twice to the same proposal the first counts. They are written in
 * the order of the primary key, so that two who write the same ones wait for each other instead of both giving up.
 */
export async function writeSupports(tx: Transaction, voices: readonly Voice[]): Promise<boolean[]> {
  const rows = voices.map(({ proposal, voice, personId, channel, at }) => ({
    ...{ proposal_id: proposal.id, voice, person_id: personId, channel, created_at: at.toString() },
  }));
  const written = await tx.execute<{ key: string }>(sql`
    insert into supports (proposal_id, voice, person_id, channel, created_at)
    select proposal_id, voice, person_id, channel, created_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(
      proposal_id uuid, voice text, person_id uuid, channel text, created_at timestamptz
    )
    order by proposal_id, voice
    on conflict do nothing returning proposal_id || voice as key`);
  const unclaimed = new Set(written.map(({ key }) => key));
  const areNew = voices.map(({ proposal, voice }) => unclaimed.delete(proposal.id + voice));
  await recordEvents(
    tx,
    voices
      .filter((_, index) => areNew[index])
      .map(({ actor, proposal, channel, at }) => ({ actor, fact: proposalSupported(proposal, { channel }), at })),
  );
  return areNew;
}
