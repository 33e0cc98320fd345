// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { suspendCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import type { Proposal } from "./lock-proposal.ts";
import { petitionOpened } from "./petition-events.ts";
import { writeSupport } from "./write-support.ts";

/**
 * Opens the collecting of signatures: the petition has its number from the first day, its term stands still until the
 * deposit, and who promotes it is the first to sign.
 */
export async function openCollecting(
  tx: Transaction,
  promoter: Actor,
  petition: Proposal,
  opened: Case,
  voice: string,
  at: Temporal.Instant,
): Promise<void> {
  await suspendCase(tx, opened.id, "signatures", at);
  const { supportsNeeded, supportsUntil } = petition;
  const payload = { number: opened.number, needed: supportsNeeded ?? 0, until: supportsUntil };
  await recordEvent(tx, promoter, petitionOpened(petition, payload), at);
  const channel = promoter.kind === "counter" ? "paper" : "online";
  await writeSupport(tx, { actor: promoter, proposal: petition, personId: petition.authorId, voice, channel, at });
}
