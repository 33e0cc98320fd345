// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { criteria } from "#db/schema/examination.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { criterionRevised } from "../criterion-events.ts";
import type { ReviseCriterion } from "../criterion-schemas.ts";
import { examinationPolicy } from "../examination-policy.ts";

/** Another name, weight or place, for what is valued from now on. Of two who change the same one the second is told. */
export const reviseCriterion = (
  actor: Actor,
  { code, version, ...words }: ReviseCriterion,
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    const found = await lockCriterion(tx, code);
    authorize(examinationPolicy.editCriteria(actor));
    if (found.version !== version) throw new Conflict("examination.refusals.criterionStale");
    await tx
      .update(criteria)
      .set({ ...words, version: version + 1 })
      .where(eq(criteria.code, code));
    await recordEvent(tx, actor, criterionRevised(code, { weight: words.weight }), at);
  });

export async function lockCriterion(tx: Transaction, code: string) {
  const [found] = await tx.select().from(criteria).where(eq(criteria.code, code)).for("update");
  if (!found) throw new NotFound();
  return found;
}
