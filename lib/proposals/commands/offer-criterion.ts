// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull, ne } from "drizzle-orm";
import { criteria } from "#db/schema/examination.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { criterionRestored, criterionRetired } from "../criterion-events.ts";
import type { OfferCriterion } from "../criterion-schemas.ts";
import { examinationPolicy } from "../examination-policy.ts";
import { lockCriterion } from "./revise-criterion.ts";

/** Values by a criterion again, or no longer. It is never deleted: valuations were made by it. One is always left. */
export const offerCriterion = (actor: Actor, { code, offered }: OfferCriterion, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    // All of those in force are held, so that two who retire the last two at once do not leave none.
    const others = await tx
      .select({ code: criteria.code })
      .from(criteria)
      .where(and(isNull(criteria.retiredAt), ne(criteria.code, code)))
      .orderBy(criteria.code)
      .for("update");
    const { retiredAt } = await lockCriterion(tx, code);
    authorize(examinationPolicy.editCriteria(actor));
    if ((retiredAt === null) === offered) return;
    if (!offered && others.length === 0) throw new Refusal("examination.refusals.lastCriterion");
    await tx
      .update(criteria)
      .set({ retiredAt: offered ? null : new Date(at.epochMilliseconds) })
      .where(eq(criteria.code, code));
    await recordEvent(tx, actor, offered ? criterionRestored(code) : criterionRetired(code), at);
  });
