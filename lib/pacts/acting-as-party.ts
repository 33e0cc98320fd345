// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Connection } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { memberIds } from "./application-members.ts";
import type { Applied, Joined } from "./policy.ts";

type Acting<Pact> = { party: Actor; joined: Pact & Joined };

/**
 * In which capacity a person acts on an application: as one of the group who confirmed, as the author, or as a delegate
 * of the association it was made for. Throws `Refusal` for who is no delegate of it.
 */
export async function actingAsParty<Pact extends Applied & { id: string }>(
  connection: Connection,
  actor: Actor,
  pact: Pact,
  at: Temporal.Instant,
): Promise<Acting<Pact>> {
  const joined = { ...pact, memberIds: await memberIds(connection, pact.id) };
  const isMember = actor.kind === "citizen" && joined.memberIds.includes(actor.personId);
  const party = isMember ? actor : await actingFor(connection, actor, pact.associationId, at);
  return { party, joined };
}
