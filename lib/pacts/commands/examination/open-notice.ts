// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactNotices } from "#db/schema/pact-examination.ts";
import type { Transaction } from "#db/transaction.ts";

/** The notice of refusal that stands; the pact is held. Throws where none does. */
export async function openNotice(tx: Transaction, pactId: string) {
  const [notice] = await tx
    .select()
    .from(pactNotices)
    .where(and(eq(pactNotices.pactId, pactId), isNull(pactNotices.outcome)));
  if (!notice) throw new Error("whose refusal was announced has a notice");
  return notice;
}
