// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { savedQueues } from "#db/schema/cases.ts";
import { inTransaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { holdPerson, unsetDefault } from "./save-queue.ts";

const oneOf = (personId: string, id: string) => and(eq(savedQueues.id, id), eq(savedQueues.personId, personId));

/** From now on the desk opens on this view. */
export const openDeskOn = (personId: string, id: string): Promise<void> =>
  inTransaction(async (tx) => {
    await holdPerson(tx, personId);
    await unsetDefault(tx, personId);
    const set = await tx
      .update(savedQueues)
      .set({ isDefault: true })
      .where(oneOf(personId, id))
      .returning({ id: savedQueues.id });
    if (set.length === 0) throw new NotFound();
  });

/** The view is kept no longer. Nothing happens where it is another person's, or gone already. */
export async function forgetQueue(personId: string, id: string): Promise<void> {
  await db.delete(savedQueues).where(oneOf(personId, id));
}
