// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactEndNotices } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { endAnnounced } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Because } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The citizens leave the pact: it ends when the notice of the rule has run, and until then they can think again. */
export const announceEnd = (actor: Actor, input: Because, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.announceEnd(as, life));
    pactWorkflow.next("endEarly", life.status);
    const untilDay = await lastDay(tx, "pacts.early-end-notice", today(at));
    if (life.endsOn !== null && untilDay >= life.endsOn) throw new Refusal("pact-life.refusals.endsAnyway");
    const [notice] = await tx
      .insert(pactEndNotices)
      .values({
        ...{ pactId: life.id, kind: "early-end" as const, reason: input.reason, untilDay },
        ...{ givenBy: actingPerson(as), givenAt: dateOf(at) },
      })
      .onConflictDoNothing()
      .returning({ id: pactEndNotices.id });
    if (!notice) throw new Conflict("pact-life.refusals.endAnnounced");
    await recordEvent(tx, as, endAnnounced(life, { id: notice.id, untilDay, reason: input.reason }), at);
    return changed(life);
  });
