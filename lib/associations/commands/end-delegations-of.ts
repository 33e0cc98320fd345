// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { delegations } from "#db/schema/associations.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { delegationStandsOn } from "../acting-for.ts";

/** Who erases their account acts for nobody any more. */
export async function endDelegationsOf(tx: Transaction, personId: string, at: Temporal.Instant): Promise<void> {
  await tx
    .update(delegations)
    .set({ revokedAt: new Date(at.epochMilliseconds), revokedBy: personId, revocationReason: "account erased" })
    .where(and(eq(delegations.personId, personId), delegationStandsOn(today(at))));
}
