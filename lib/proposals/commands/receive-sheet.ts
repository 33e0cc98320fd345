// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { signatureSheets } from "#db/schema/petitions.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { lockSheet } from "../lock-sheet.ts";
import { sheetReceived } from "../petition-events.ts";
import { petitionPolicy } from "../petition-policy.ts";

/**
 * A sheet is handed in: its signatures are of this day, however long it takes to enter them, and the petition does not
 * lapse while it waits. Handed in twice, the first day stands.
 */
export const receiveSheet = (officer: Staff, input: { code: string | null }, at = now()): Promise<{ id: string }> =>
  inTransaction(async (tx) => {
    authorize(petitionPolicy.enterSheets(officer));
    const [named] = await tx
      .select({ id: signatureSheets.id })
      .from(signatureSheets)
      .where(eq(signatureSheets.code, input.code ?? ""));
    if (!named) throw new NotFound("petitions.refusals.noSuchSheet");
    const { sheet, petition } = await lockSheet(tx, named.id);
    if (sheet.receivedOn !== null) return named;
    await tx
      .update(signatureSheets)
      .set({ receivedOn: today(at).toString() })
      .where(eq(signatureSheets.id, named.id));
    await recordEvent(tx, officer, sheetReceived(petition, { code: sheet.code }), at);
    return named;
  });
