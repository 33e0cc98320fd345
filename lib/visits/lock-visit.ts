// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { visitKinds, visits } from "#db/schema/visits.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export async function lockVisit(tx: Transaction, id: string) {
  const [visit] = await tx.select().from(visits).where(eq(visits.id, id)).for("update");
  if (!visit) throw new NotFound("visits.refusals.missing");
  return visit;
}

/** One books after the other what is of the same kind: who comes second sees the seat of the first. */
export async function lockKind(tx: Transaction, id: string) {
  const [kind] = await tx.select().from(visitKinds).where(eq(visitKinds.id, id)).for("no key update");
  if (!kind) throw new NotFound("visits.refusals.noKind");
  return kind;
}
