// SPDX-License-Identifier: AGPL-3.0-or-later
import { supports } from "#db/schema/proposals.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
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
  const [written] = await tx
    .insert(supports)
    .values({ proposalId: proposal.id, voice, personId, channel, createdAt: new Date(at.epochMilliseconds) })
    .onConflictDoNothing()
    .returning({ voice: supports.voice });
  if (!written) return false;
  await recordEvent(tx, actor, proposalSupported(proposal, { channel }), at);
  return true;
}
