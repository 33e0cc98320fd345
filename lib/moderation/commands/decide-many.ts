// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { AnswerableError, authorize } from "#lib/kernel/errors.ts";
import type { Moderation } from "../lock-moderation.ts";
import { moderationPolicy } from "../policy.ts";
import type { DecideMany } from "../schemas.ts";
import type { ModeratedRooms } from "../subjects.ts";
import { decide } from "./decide.ts";

type Decided = {
  decided: Moderation[];
  /** What could not be decided so: another moderator came first, or the status does not allow it. */
  skipped: number;
};

/** One decision on each of many things, each in its own transaction: what cannot be decided holds up no other. */
export async function decideMany(
  actor: Actor,
  { moderationIds, ...verdict }: DecideMany,
  rooms: ModeratedRooms,
  at = now(),
): Promise<Decided> {
  authorize(moderationPolicy.read(actor));
  const decided: Moderation[] = [];
  for (const moderationId of new Set(moderationIds)) {
    try {
      decided.push(await decide(actor, { moderationId, ...verdict }, rooms, at));
    } catch (error) {
      if (!(error instanceof AnswerableError)) throw error;
    }
  }
  return { decided, skipped: new Set(moderationIds).size - decided.length };
}
