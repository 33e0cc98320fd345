// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, lt } from "drizzle-orm";
import { db } from "#db/client.ts";
import { requests } from "#db/schema/assistance.ts";
import { inTransaction } from "#db/transaction.ts";
import { resumeCase } from "#lib/cases/commands/suspend-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { requestIntegrationExpired } from "./events.ts";
import { lockOpened, saveRequest } from "./lock-request.ts";
import { requestWorkflow } from "./workflow.ts";

/**
 * Lets the clock run again where the day for adding what was asked has passed in silence. Answers how many it was.
 * Running again finds them resumed.
 */
export async function resumeSilentRequests(at = now()): Promise<number> {
  const on = today(at).toString();
  const silent = await db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.status, "awaiting-integration"), lt(requests.integrationUntil, on)));
  let resumed = 0;
  for (const { id } of silent) if (await resume(id, on, at)) resumed += 1;
  return resumed;
}

/** One request, one transaction. Who asked may have been quicker. */
const resume = (id: string, on: string, at: Temporal.Instant): Promise<boolean> =>
  inTransaction(async (tx) => {
    const { request, case: opened } = await lockOpened(tx, id);
    if (!requestWorkflow.can("resume", request.status) || (request.integrationUntil ?? on) >= on) return false;
    await saveRequest(tx, id, { status: requestWorkflow.next("resume", request.status) });
    const dueOn = await resumeCase(tx, opened, at);
    await recordEvent(tx, system, requestIntegrationExpired(request, { dueOn }), at);
    return true;
  });
