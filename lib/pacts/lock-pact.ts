// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { cases } from "#db/schema/cases.ts";
import { pacts } from "#db/schema/pacts.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { participationUnit } from "#lib/organisation/queries.ts";

export type Pact = typeof pacts.$inferSelect;

/** The pact as it is now, held until the transaction ends. Throws `NotFound`. */
export async function lockPact(tx: Transaction, id: string): Promise<Pact> {
  const [pact] = await tx.select().from(pacts).where(eq(pacts.id, id)).for("update");
  if (!pact) throw new NotFound();
  return pact;
}

/** An application with its case, both held. A draft and what was moved in have none: they are not found. */
export async function lockFiled(tx: Transaction, id: string): Promise<{ pact: Pact; case: Case }> {
  const pact = await lockPact(tx, id);
  if (pact.caseId === null) throw new NotFound();
  return { pact, case: await lockCase(tx, pact.caseId) };
}

/** A pact that is no draft, held, with the unit that answers for it: that of its case, or the one it was moved in for. */
export async function lockHandled(tx: Transaction, id: string): Promise<{ pact: Pact; unitCode: string }> {
  const pact = await lockPact(tx, id);
  if (pact.status === "draft") throw new NotFound();
  if (pact.caseId !== null) return { pact, unitCode: (await lockCase(tx, pact.caseId)).unitCode };
  return { pact, unitCode: pact.unitCode ?? (await participationUnit(tx)) };
}

async function lockCase(tx: Transaction, id: string): Promise<Case> {
  const [opened] = await tx.select().from(cases).where(eq(cases.id, id)).for("update");
  if (!opened) throw new NotFound();
  return opened;
}

export const savePact = (tx: Transaction, id: string, change: Partial<Pact>, at: Temporal.Instant) =>
  tx
    .update(pacts)
    .set({ ...change, updatedAt: new Date(at.epochMilliseconds) })
    .where(eq(pacts.id, id));
