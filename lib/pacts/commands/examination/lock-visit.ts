// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { pactVisits } from "#db/schema/pact-examination.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { lockFiled } from "../../lock-pact.ts";

/** A visit with its pact, held. Throws `NotFound`. */
export async function lockVisit(tx: Transaction, id: string) {
  const [found] = await tx.select({ pactId: pactVisits.pactId }).from(pactVisits).where(eq(pactVisits.id, id));
  if (!found) throw new NotFound();
  const filed = await lockFiled(tx, found.pactId);
  const [visit] = await tx.select().from(pactVisits).where(eq(pactVisits.id, id));
  if (!visit) throw new NotFound();
  return { ...filed, visit };
}
