// SPDX-License-Identifier: AGPL-3.0-or-later
import { commons } from "#db/schema/commons.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { freeSlug } from "#lib/kernel/free-slug.ts";
import { assertTopic } from "#lib/municipality/known-codes.ts";
import { commonsListed } from "../events.ts";
import { indexCommons } from "../index-commons.ts";
import { placeOf } from "../place-of.ts";
import { commonsPolicy } from "../policy.ts";
import type { AddCommons } from "../schemas.ts";

/** The office writes a commons into the catalogue; everyone finds it at once. Sent twice, the first stands. */
export const addCommons = (actor: Actor, { area, place, ...told }: AddCommons, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    authorize(commonsPolicy.write(actor));
    await assertTopic(tx, told.topicCode);
    const where = await placeOf(tx, { area, place });
    const slug = await freeSlug(tx, commons, { id: told.id, title: told.name }, told.kind);
    const moment = new Date(at.epochMilliseconds);
    const [written] = await tx
      .insert(commons)
      .values({
        ...{ ...told, ...where, slug, state: "listed" },
        ...{ decidedAt: moment, createdAt: moment, updatedAt: moment },
      })
      .onConflictDoNothing({ target: commons.id })
      .returning();
    if (!written) return;
    await indexCommons(tx, written);
    await recordEvent(tx, actor, commonsListed(written.id, { kind: written.kind }), at);
  });
