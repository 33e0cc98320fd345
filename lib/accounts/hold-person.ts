// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

/** Of one person, one thing after the other, so that what they have already is counted right. Throws `NotFound`. */
export async function holdPerson(tx: Transaction, personId: string): Promise<void> {
  const [person] = await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for("no key update");
  if (!person) throw new NotFound();
}
