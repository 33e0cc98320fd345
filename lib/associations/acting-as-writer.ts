// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { actingFor } from "./acting-for.ts";
import { type Begun, isFormerDelegate } from "./policy.ts";

/**
 * The actor as the author of what was begun; whoever began a draft and no longer acts for its association, as themselves.
 * Throws `Refusal` for who never acted for it.
 */
export async function actingAsWriter(
  connection: Connection,
  actor: Actor,
  begun: Begun,
  at: Temporal.Instant,
): Promise<Actor> {
  try {
    return await actingFor(connection, actor, begun.associationId, at);
  } catch (error) {
    if (error instanceof Refusal && isFormerDelegate(actor, begun)) return actor;
    throw error;
  }
}
