// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactEndNotices } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { noonOf, now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { settleEnd } from "../../ending-life.ts";
import { pactRevoked } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { Revoke } from "../../life-schemas.ts";
import { type Changed, changed, lockLife } from "../../lock-life.ts";
import { savePact } from "../../lock-pact.ts";
import { pactWorkflow } from "../../workflow.ts";

/** The municipality ends the pact, with reasons: when the notice has run, or at once where it is urgent. */
export const revokePact = (actor: Actor, input: Revoke, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    authorize(lifePolicy.revoke(as, life));
    const status = pactWorkflow.next("revoke", life.status);
    const { isUrgent, reason } = input;
    const on = today(at).toString();
    if (!isUrgent) {
      const [notice] = await tx
        .select({ untilDay: pactEndNotices.untilDay })
        .from(pactEndNotices)
        .where(
          and(
            eq(pactEndNotices.pactId, life.id),
            eq(pactEndNotices.kind, "revocation"),
            isNull(pactEndNotices.takenBackAt),
            isNull(pactEndNotices.doneAt),
          ),
        );
      if (!notice) throw new Refusal("pact-life.refusals.notAnnounced");
      if (notice.untilDay >= on) {
        throw new Refusal("pact-life.refusals.noticeRuns", { date: noonOf(notice.untilDay) });
      }
    }
    await savePact(tx, life.id, { status, endedOn: on, endingReason: reason }, at);
    await settleEnd(tx, as, life, at);
    await recordEvent(tx, as, pactRevoked(life, { isUrgent, reason }), at);
    return changed(life);
  });
