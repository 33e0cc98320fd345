// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactObservations } from "#db/schema/pact-examination.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { lockFiled } from "../../lock-pact.ts";

/** An observation with its pact, held. Throws `NotFound`. */
export async function lockObservation(tx: Transaction, id: string) {
  const [found] = await tx
    .select({ pactId: pactObservations.pactId })
    .from(pactObservations)
    .where(eq(pactObservations.id, id));
  if (!found) throw new NotFound();
  const filed = await lockFiled(tx, found.pactId);
  const [observation] = await tx.select().from(pactObservations).where(eq(pactObservations.id, id));
  if (!observation) throw new NotFound();
  return { ...filed, observation };
}
