// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { commons } from "#db/schema/commons.ts";
import { inTransaction } from "#db/transaction.ts";
import { holdPerson } from "#lib/accounts/hold-person.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedPicture } from "#lib/files/commands/receive-picture.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Invalid, NotFound } from "#lib/kernel/errors.ts";
import { findPlace } from "#lib/municipality/place.ts";
import { commonsSuggested } from "../events.ts";
import { lockCommons } from "../lock-commons.ts";
import { commonsPolicy } from "../policy.ts";
import type { SuggestCommons } from "../schemas.ts";
import { maySuggestMore } from "../waiting-suggestions.ts";

/**
 * A citizen tells the office of something that could be cared for, with a photograph where they have one. Sent twice, the
 * first stands; the identifier of somebody else's is a `Conflict`. Whoever has as many waiting as the rule says gets a
 * `Refusal`: their own come one after the other, so that they are counted right.
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
    if (suggestedBy === null) throw new NotFound();
    await holdPerson(tx, suggestedBy);
    const [first] = await tx.select({ id: commons.id }).from(commons).where(eq(commons.id, told.id));
    if (!first) authorize(await maySuggestMore(suggestedBy, at, tx));
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
