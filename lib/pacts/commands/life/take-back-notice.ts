// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactEndNotices } from "#db/schema/pact-life.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { noticeTakenBack } from "../../life-events.ts";
import { lifePolicy } from "../../life-policy.ts";
import type { CallOff } from "../../life-schemas.ts";
import { type Changed, changed, dateOf, findOf, lockLife } from "../../lock-life.ts";

/** It goes on after all: the citizens stay, or what was wrong was put right. What both agreed on neither takes back. */
export const takeBackNotice = (actor: Actor, input: CallOff, at = now()): Promise<Changed> =>
  inTransaction(async (tx) => {
    const { life, as } = await lockLife(tx, actor, input.pactId, at);
    const { id, kind, isAgreed, takenBackAt, doneAt } = await findOf(tx, pactEndNotices, life, input.id);
    authorize(kind === "revocation" ? lifePolicy.revoke(as, life) : lifePolicy.announceEnd(as, life));
    if (isAgreed) throw new Refusal("pact-life.refusals.agreed");
    if (takenBackAt !== null || doneAt !== null) throw new Conflict("pact-life.refusals.noticeOver");
    await tx
      .update(pactEndNotices)
      .set({ takenBackAt: dateOf(at), takenBackReason: input.reason })
      .where(eq(pactEndNotices.id, id));
    await recordEvent(tx, as, noticeTakenBack(life, { id, kind, reason: input.reason }), at);
    return changed(life);
  });
