// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactIntegrations } from "#db/schema/pact-examination.ts";
import type { Transaction } from "#db/transaction.ts";

/** The request that the applicants have not answered yet; the pact is held. Throws where none is open. */
export async function openIntegration(tx: Transaction, pactId: string) {
  const [open] = await tx
    .select()
    .from(pactIntegrations)
    .where(
      and(eq(pactIntegrations.pactId, pactId), isNull(pactIntegrations.repliedAt), isNull(pactIntegrations.expiredAt)),
    );
  if (!open) throw new Error("what waits for an integration has a request for it");
  return open;
}
