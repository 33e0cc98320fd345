// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { rules } from "#db/schema/rules.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { ruleChangeWithdrawn } from "../events.ts";
import { rulePolicy } from "../policy.ts";
import type { WithdrawChange } from "../schemas.ts";

/** Takes back a value that has not begun. One that has been in force for even a day stays: something was decided by it. */
export const withdrawChange = (actor: Actor, input: WithdrawChange, at = now()): Promise<{ key: string }> =>
  inTransaction(async (tx) => {
    const [change] = await tx.select().from(rules).where(eq(rules.id, input.changeId)).for("update");
    if (!change) throw new NotFound();
    authorize(rulePolicy.withdrawChange(actor));
    if (change.validFrom <= today(at).toString()) throw new Conflict("rules.refusals.alreadyBegun");
    await tx.delete(rules).where(eq(rules.id, change.id));
    await recordEvent(tx, actor, ruleChangeWithdrawn(change), at);
    return { key: change.key };
  });
