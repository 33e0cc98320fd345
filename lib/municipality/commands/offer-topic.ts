// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, ne } from "drizzle-orm";
import { topics } from "#db/schema/municipality.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { topicRestored, topicRetired } from "../events.ts";
import type { Offer } from "../list-schemas.ts";
import { municipalityPolicy } from "../policy.ts";
import { lockTopic } from "./revise-topic.ts";

/** Offers a topic again, or no longer; what was filed under it keeps it. A proposal needs one, so one is always left. */
export const offerTopic = (actor: Actor, { code, offered }: Offer, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    // All that are offered are held, so that two who retire the last two at once do not leave none.
    const others = await tx
      .select({ code: topics.code })
      .from(topics)
      .where(and(isNull(topics.retiredAt), ne(topics.code, code)))
      .orderBy(topics.code)
      .for("update");
    const { retiredAt } = await lockTopic(tx, code);
    authorize(municipalityPolicy.keepLists(actor));
    if ((retiredAt === null) === offered) return;
    if (!offered && others.length === 0) throw new Refusal("municipality.refusals.lastTopic");
    await tx
      .update(topics)
      .set({ retiredAt: offered ? null : new Date(at.epochMilliseconds) })
      .where(eq(topics.code, code));
    await recordEvent(tx, actor, offered ? topicRestored(code) : topicRetired(code), at);
  });
