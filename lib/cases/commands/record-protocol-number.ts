// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { cases } from "#db/schema/cases.ts";
import { inTransaction } from "#db/transaction.ts";
import { registerInProtocol } from "#lib/gateways/protocol.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { findCase } from "../queries.ts";

/**
 * Hands a case to the municipality's protocol register and writes down the number it got (D.P.R. 445/2000, art. 53).
 * Throws where the register does not answer: the case stays `pending`, and the job comes again.
 */
export async function recordProtocolNumber(caseId: string, register = registerInProtocol, at = now()): Promise<void> {
  const found = await findCase(db, caseId);
  if (found?.protocolState !== "pending") return;
  // Outside the transaction: the register of others may take its time, and answers a repeated call with the same number.
  const protocolNumber = await register({ caseId, caseNumber: found.number, year: today(at).year });
  await inTransaction(async (tx) => {
    const written = await tx
      .update(cases)
      .set({ protocolState: "registered", protocolNumber })
      .where(and(eq(cases.id, caseId), eq(cases.protocolState, "pending")))
      .returning({ id: cases.id });
    if (written.length === 0) return;
    const fact = {
      type: "case.registered",
      subject: { kind: found.kind, id: found.subjectId },
      caseId,
      isPublic: false,
      hasReactions: false,
      payload: { protocolNumber },
    };
    await recordEvent(tx, system, fact, at);
  });
}
