// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, lte } from "drizzle-orm";
import { db } from "#db/client.ts";
import { pacts } from "#db/schema/pacts.ts";
import { inTransaction } from "#db/transaction.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { beginPact } from "../../begin-pact.ts";
import { lockPact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** On its first day a signed pact begins. Answers how many did. */
export async function beginPacts(at = now()): Promise<number> {
  const isDue = and(eq(pacts.status, "signed"), lte(pacts.startsOn, today(at).toString()));
  const due = await db.select({ id: pacts.id }).from(pacts).where(isDue);
  let begun = 0;
  for (const { id } of due) begun += (await begin(id, at)) ? 1 : 0;
  return begun;
}

const begin = (id: string, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const pact = await lockPact(tx, id);
    if (!pactWorkflow.can("begin", pact.status)) return false;
    await beginPact(tx, pact, at);
    return true;
  });
