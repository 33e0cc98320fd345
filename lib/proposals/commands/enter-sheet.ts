// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import { inTransaction } from "#db/transaction.ts";
import { sealed, voiceOf } from "#lib/accounts/write-person.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { askRegisterOfSigners } from "../ask-register-of-signers.ts";
import { type Judgement, judgeLine } from "../judge-line.ts";
import { lockSheet } from "../lock-sheet.ts";
import { sheetEntered } from "../petition-events.ts";
import { petitionPolicy } from "../petition-policy.ts";
import type { EnterSheet, ReadLine } from "../petition-schemas.ts";
import { proposalWorkflow } from "../workflow.ts";
import { noteThreshold } from "./note-threshold.ts";

export type Entered = { valid: number; notValid: number; reached: string | null };

/**
 * Writes down what stands on a sheet, line by line, and counts every voice once, whether it signed on this sheet, on
 * another or on line. A sheet is entered once: whoever has it in hand again is told so, and corrects its lines instead.
 */
export async function enterSheet(
  officer: Staff,
  { sheetId, lines, scan }: EnterSheet & { scan: File | null },
  at = now(),
): Promise<Entered> {
  authorize(petitionPolicy.enterSheets(officer));
  const received = scan ? await receiveUpload(scan) : null;
  const register = await askRegisterOfSigners(
    lines.flatMap((line) => (line.reading === "readable" ? [line.fiscalCode] : [])),
    at,
  );
  const entered = await inTransaction(async (tx) => {
    const { sheet, petition } = await lockSheet(tx, sheetId);
    if (sheet.enteredAt !== null) throw new Conflict("petitions.refusals.sheetEntered", { day: sheet.enteredAt });
    proposalWorkflow.next("support", petition.status);
    const receivedOn = sheet.receivedOn ?? today(at).toString();
    authorize(petitionPolicy.inTime(petition, petition.kind, Temporal.PlainDate.from(receivedOn)));

    const findings: Judgement[] = [];
    for (const [index, line] of lines.slice(0, sheet.lines).entries()) {
      const number = index + 1;
      const judged = await judge(line, number);
      if (judged === null) continue;
      findings.push(judged);
      await tx.insert(sheetLines).values({ sheetId, number, ...judged, ...keptOf(line) });
    }
    const scanId = received
      ? await attachFile(tx, officer.personId, received, { kind: "signature-sheet", id: petition.id })
      : null;
    await tx
      .update(signatureSheets)
      .set({ receivedOn, enteredAt: new Date(at.epochMilliseconds), enteredBy: officer.personId, scanId })
      .where(eq(signatureSheets.id, sheetId));
    const valid = findings.filter(({ finding }) => finding === "valid").length;
    const notValid = findings.length - valid;
    await recordEvent(tx, officer, sheetEntered(petition, { code: sheet.code, valid, notValid }), at);
    return { valid, notValid, proposalId: petition.id };

    async function judge(line: ReadLine, number: number): Promise<Judgement | null> {
      if (line.reading === "empty") return null;
      if (line.reading !== "readable") return { finding: line.reading, reason: null };
      const { reading: _, ...who } = line;
      const place = { petition, sheet: { id: sheetId, receivedOn }, number, officer, at };
      return judgeLine(tx, place, who, register.get(voiceOf(who.fiscalCode)));
    }
  });
  const { proposalId, ...totals } = entered;
  return { ...totals, reached: totals.valid > 0 ? await noteThreshold(proposalId, at) : null };
}

/** What is kept of a line: of what could be read, who signed, with the fiscal code sealed. */
export function keptOf(line: ReadLine) {
  if (line.reading !== "readable") {
    return { givenName: null, familyName: null, birthDate: null, fiscalCodeSealed: null, voice: null };
  }
  const { fiscalCode, givenName, familyName, birthDate } = line;
  return { givenName, familyName, birthDate, fiscalCodeSealed: sealed(fiscalCode), voice: voiceOf(fiscalCode) };
}
