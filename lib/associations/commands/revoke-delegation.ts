// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { delegations } from "#db/schema/associations.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, NotFound } from "#lib/kernel/errors.ts";
import { periodStateOn } from "#lib/kernel/period.ts";
import { delegationRevoked } from "../events.ts";
import { associationPolicy } from "../policy.ts";
import type { RevokeDelegation } from "../schemas.ts";

/** Ends a delegation at once, with the reason. What the delegate did so far remains the association's. */
export const revokeDelegation = (
  actor: Actor,
  input: RevokeDelegation,
  at = now(),
): Promise<{ associationId: string }> =>
  inTransaction(async (tx) => {
    const [delegation] = await tx
      .select()
      .from(delegations)
      .where(eq(delegations.id, input.delegationId))
      .for("update");
    if (!delegation) throw new NotFound();
    authorize(associationPolicy.revokeDelegation(actor));
    if (periodStateOn({ ...delegation, stoppedAt: delegation.revokedAt }, today(at)) === "over") {
      throw new Conflict("associations.refusals.alreadyOver");
    }
    await tx
      .update(delegations)
      .set({
        revokedAt: new Date(at.epochMilliseconds),
        revokedBy: actingPerson(actor),
        revocationReason: input.reason,
      })
      .where(eq(delegations.id, delegation.id));
    await recordEvent(tx, actor, delegationRevoked(delegation), at);
    return { associationId: delegation.associationId };
  });
