// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactEndNotices } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { lastDay } from "#lib/cases/last-day.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { revocationAnnounced } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Because } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, lockLife } from "../../lock-life.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The citizens are told why the pact may be revoked, and until when they can put it right or answer. */
export const announceRevocation = (actor: Actor, input: Because, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.revoke(as, life));
    pactWorkflow.next("revoke", life.status);
    const untilDay = await lastDay(tx, "pacts.revocation-notice", today(at));
    const [notice] = await tx
      .insert(pactEndNotices)
      .values({
        ...{ pactId: life.id, kind: "revocation" as const, reason: input.reason, untilDay },
        ...{ givenBy: actingPerson(as), givenAt: dateOf(at) },
      })
      .onConflictDoNothing()
      .returning({ id: pactEndNotices.id });
    if (!notice) throw new Conflict("pact-life.refusals.revocationAnnounced");
    await recordEvent(tx, as, revocationAnnounced(life, { id: notice.id, untilDay }), at);
    return changed(life);
  });
