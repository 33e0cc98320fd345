// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { regulationRepeals } from "#db/schema/regulations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { repealTakenBack } from "../events.ts";
import { indexRegulation } from "../index-regulation.ts";
import { lockRepeal } from "../lock-version.ts";
import { regulationPolicy } from "../policy.ts";
import { findRepeal } from "../queries.ts";
import type { TakeBackRepeal } from "../schemas.ts";
import { repealWorkflow } from "../workflow.ts";

/** Takes a repeal back that was told by mistake: the regulation is in force as if it had not been told. It stays on record. */
export const takeBackRepeal = (
  actor: Staff,
  { repealId, reason }: TakeBackRepeal,
  at = now(),
): Promise<{ slug: string; regulationId: string; replacement: string | null }> =>
  inTransaction(async (tx) => {
    const { regulation, repeal } = await lockRepeal(tx, repealId);
    authorize(regulationPolicy.takeBackRepeal(actor));
    const status = repealWorkflow.next("take-back", repeal.status);
    const told = await findRepeal(regulation.id, tx);
    await tx
      .update(regulationRepeals)
      .set({
        status,
        takenBackBy: actor.personId,
        takenBackAt: new Date(at.epochMilliseconds),
        takenBackReason: reason,
      })
      .where(eq(regulationRepeals.id, repealId));
    await indexRegulation(tx, regulation.id, today(at));
    const { repealedFrom } = repeal;
    await recordEvent(tx, actor, repealTakenBack(regulation.id, { repealId, repealedFrom, reason }), at);
    return { slug: regulation.slug, regulationId: regulation.id, replacement: told?.replacement?.slug ?? null };
  });
