// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { programmeItems } from "#db/schema/programme.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { programmeChanged } from "../events.ts";
import { programmePolicy } from "../policy.ts";

/** Takes an aim or a purpose out of the programme. */
export const removeItem = (actor: Staff, { id }: { id: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    authorize(programmePolicy.write(actor));
    const gone = await tx.delete(programmeItems).where(eq(programmeItems.id, id)).returning({ id: programmeItems.id });
    if (gone.length === 0) throw new NotFound();
    await recordEvent(tx, actor, programmeChanged(id), at);
  });
