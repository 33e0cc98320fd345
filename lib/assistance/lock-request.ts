// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { requests } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Case } from "#lib/cases/commands/open-case.ts";
import { NotFound } from "#lib/kernel/errors.ts";

export type Request = typeof requests.$inferSelect;

/** The request as it is now, held until the transaction ends. Throws `NotFound`. */
export async function lockRequest(tx: Transaction, id: string): Promise<Request> {
  const [request] = await tx.select().from(requests).where(eq(requests.id, id)).for("update");
  if (!request) throw new NotFound();
  return request;
}

/** A request that is a case, both held. One that waits for its confirmation is not found. */
export async function lockOpened(tx: Transaction, id: string): Promise<{ request: Request; case: Case }> {
  const request = await lockRequest(tx, id);
  if (request.caseId === null) throw new NotFound();
  const [opened] = await tx.select().from(cases).where(eq(cases.id, request.caseId)).for("update");
  if (!opened) throw new NotFound();
  return { request, case: opened };
}

export const saveRequest = (tx: Transaction, id: string, change: Partial<Request>) =>
  tx.update(requests).set(change).where(eq(requests.id, id));
