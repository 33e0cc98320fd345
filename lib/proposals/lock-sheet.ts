// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { signatureSheets } from "#db/schema/petitions.ts";
import type { Transaction } from "#db/transaction.ts";
import { NotFound } from "#lib/kernel/errors.ts";
import { lockForSupport, type Supported } from "./lock-proposal.ts";

export type Sheet = typeof signatureSheets.$inferSelect;

/** A sheet, held, with its petition, which others may go on signing. Throws `NotFound`. */
export async function lockSheet(tx: Transaction, id: string): Promise<{ sheet: Sheet; petition: Supported }> {
  const [sheet] = await tx.select().from(signatureSheets).where(eq(signatureSheets.id, id)).for("update");
  if (!sheet) throw new NotFound();
  const petition = (await lockForSupport(tx, [sheet.proposalId])).get(sheet.proposalId);
  if (!petition) throw new NotFound();
  return { sheet, petition };
}
