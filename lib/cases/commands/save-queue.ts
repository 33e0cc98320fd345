// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, sql } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { savedQueues } from "#db/schema/cases.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { Conflict } from "#lib/kernel/errors.ts";
import type { SaveQueue } from "../schemas.ts";

/** As many as fit above the queue. */
const most = 12;

/** Keeps a view of the queue under a name; the same name again keeps the newer view. */
export const saveQueue = (personId: string, { name, query, isDefault }: SaveQueue): Promise<void> =>
  inTransaction(async (tx) => {
    await holdPerson(tx, personId);
    const others = await tx.$count(
      savedQueues,
      and(eq(savedQueues.personId, personId), sql`${savedQueues.name} <> ${name}`),
    );
    if (others >= most) throw new Conflict("cases.refusals.tooManyQueues", { most });
    if (isDefault) await unsetDefault(tx, personId);
    await tx
      .insert(savedQueues)
      .values({ personId, name, query, isDefault: isDefault === "yes" })
      .onConflictDoUpdate({
        target: [savedQueues.personId, savedQueues.name],
        set: { query, ...(isDefault && { isDefault: true }) },
      });
  });

/** What one person keeps is written one after the other. */
export const holdPerson = (tx: Transaction, personId: string) =>
  tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for("no key update");

export const unsetDefault = (tx: Transaction, personId: string) =>
  tx.update(savedQueues).set({ isDefault: false }).where(eq(savedQueues.personId, personId));
