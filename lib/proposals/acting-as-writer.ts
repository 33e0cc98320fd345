// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import type { Proposal } from "./lock-proposal.ts";
import { isFormerDelegate } from "./policy.ts";

/**
 * The actor as the author of a proposal; whoever began a draft and no longer acts for its association, as themselves.
 * Throws `Refusal` for who never acted for it.
 */
export async function actingAsWriter(
  connection: Connection,
  actor: Actor,
  proposal: Proposal,
  at: Temporal.Instant,
): Promise<Actor> {
  try {
    return await actingFor(connection, actor, proposal.associationId, at);
  } catch (error) {
    if (error instanceof Refusal && isFormerDelegate(actor, proposal)) return actor;
    throw error;
  }
}
