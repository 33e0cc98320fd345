// SPDX-License-Identifier: AGPL-3.0-or-later
import { topics } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { anotherCodeOf, codeOf } from "../code-of.ts";
import { topicAdded } from "../events.ts";
import type { AddTopic } from "../list-schemas.ts";
import { municipalityPolicy } from "../policy.ts";

/** A new topic, offered from now on. */
export const addTopic = (actor: Actor, input: AddTopic, at = now()): Promise<{ code: string }> =>
  inTransaction(async (tx) => {
    authorize(municipalityPolicy.keepLists(actor));
    const name = input.name.it;
    for (const code of [codeOf(name), anotherCodeOf(name)]) {
      const [written] = await tx
        .insert(topics)
        .values({ ...input, code })
        .onConflictDoNothing()
        .returning({ code: topics.code });
      if (!written) continue;
      await recordEvent(tx, actor, topicAdded(code), at);
      return written;
    }
    throw new Error("the topic was not written");
  });
