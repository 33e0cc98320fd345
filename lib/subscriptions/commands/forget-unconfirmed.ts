// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { subscribers } from "#db/schema/subscriptions.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { rulesInForce } from "#lib/rules/queries.ts";

/** Forgets the addresses that nobody confirmed, after the days of the rule `subscriptions.term`. Answers how many. */
export async function forgetUnconfirmed(at = now()): Promise<number> {
  const { "subscriptions.term": rule } = await rulesInForce(db, ["subscriptions.term"], today(at));
  const before = new Date(at.subtract({ hours: 24 * rule.value }).epochMilliseconds);
  const gone = await db
    .delete(subscribers)
    .where(and(eq(subscribers.state, "pending"), lt(subscribers.askedAt, before)))
    .returning({ id: subscribers.id });
  return gone.length;
}
