// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { commons } from "#db/schema/commons.ts";
import type { Connection } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { commonsPolicy } from "./policy.ts";

/** Whether a person may suggest one more, with as many of theirs waiting as do. */
export async function maySuggestMore(personId: string, at = now(), connection: Connection = db): Promise<Decision> {
  const key = "commons.waiting-suggestions";
  const [rules, waiting] = await Promise.all([
    rulesInForce(connection, [key], today(at)),
    connection
      .select({ name: commons.name })
      .from(commons)
      .where(and(eq(commons.suggestedBy, personId), eq(commons.state, "suggested")))
      .orderBy(asc(commons.createdAt)),
  ]);
  return commonsPolicy.suggestMore(
    waiting.map(({ name }) => name),
    rules[key].value,
  );
}
