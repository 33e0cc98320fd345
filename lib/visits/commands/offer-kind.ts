// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visitKinds } from "#db/schema/visits.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { visitKindRestored, visitKindRetired } from "../events.ts";
import { lockKind } from "../lock-visit.ts";
import { visitPolicy } from "../policy.ts";

/** Lets people book this, or no longer. What was booked stands. */
export const offerKind = (actor: Staff, { id, offered }: { id: string; offered: boolean }, at = now()) =>
  inTransaction(async (tx): Promise<void> => {
    const { retiredAt } = await lockKind(tx, id);
    authorize(visitPolicy.shape(actor));
    if ((retiredAt === null) === offered) return;
    await tx
      .update(visitKinds)
      .set({ retiredAt: offered ? null : new Date(at.epochMilliseconds) })
      .where(eq(visitKinds.id, id));
    await recordEvent(tx, actor, offered ? visitKindRestored(id) : visitKindRetired(id), at);
  });
