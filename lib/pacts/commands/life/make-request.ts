// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq, sql } from "drizzle-orm";
import { pactRequests } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { requestMade } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { MakeRequest } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The citizens ask the municipality for something; the answer is owed within the term of the rule. */
export const makeRequest = (actor: Actor, input: MakeRequest, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.makeRequest(as, life));
    pactWorkflow.next("keepLog", life.status);
    const dueOn = await lastDay(tx, "pacts.request-term", today(at));
    const [made] = await tx
      .insert(pactRequests)
      .values({
        ...input,
        // The pact is held, so no two requests take the same number.
        number: sql`(select count(*) + 1 from ${pactRequests} where ${eq(pactRequests.pactId, life.id)})`,
        askedBy: actingPerson(as),
        askedAt: dateOf(at),
        dueOn,
      })
      .onConflictDoNothing({ target: pactRequests.id })
      .returning({ number: pactRequests.number });
    if (made) {
      const payload = { id: input.id, request: made.number, kind: input.kind, dueOn };
      await recordEvent(tx, as, requestMade(life, payload), at);
    }
    return changed(life);
  });
