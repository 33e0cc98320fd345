// SPDX-License-Identifier: AGPL-3.0-or-later
import { commons } from "#db/schema/commons.ts";
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedPicture } from "#lib/files/commands/receive-picture.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid } from "#lib/kernel/errors.ts";
import { findPlace } from "#lib/municipality/place.ts";
import { commonsSuggested } from "../events.ts";
import { lockCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import type { SuggestCommons } from "../schemas.ts";

/**
 * A citizen tells the office of something that could be cared for, with a photograph where they have one. Sent twice, the
 * first stands; the identifier of somebody else's is a `Conflict`.
 */
export const suggestCommons = (
  actor: Actor,
  { place, alternative, ...told }: SuggestCommons,
  photo: ReceivedPicture | null = null,
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    authorize(commonsPolicy.suggest(actor));
    const suggestedBy = actingPerson(actor);
    if (photo && alternative === null) throw new Invalid({ alternative: { key: "editor.refusals.alternative" } });
    const where = await findPlace(tx, place);
    const moment = new Date(at.epochMilliseconds);
    const [written] = await tx
      .insert(commons)
      .values({ ...told, ...where, state: "suggested", suggestedBy, createdAt: moment, updatedAt: moment })
      .onConflictDoNothing({ target: commons.id })
      .returning({ id: commons.id });
    if (!written) {
      if ((await lockCommons(tx, told.id)).suggestedBy !== suggestedBy) throw new Conflict();
      return;
    }
    if (photo) await attachFile(tx, suggestedBy, photo, { kind: "commons", id: told.id }, alternative);
    await recordEvent(tx, actor, commonsSuggested(told.id, told.kind), at);
  });
