// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { sheetLines, signatureSheets } from "#db/schema/petitions.ts";
import { supports } from "#db/schema/proposals.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { opened, voiceOf } from "#lib/accounts/write-person.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { askRegisterOfSigners, type Register } from "../ask-register-of-signers.ts";
import { type Judgement, judgeLine } from "../judge-line.ts";
import type { Supported } from "../lock-proposal.ts";
import { lockSheet, type Sheet } from "../lock-sheet.ts";
import { lineCorrected } from "../petition-events.ts";
import { petitionPolicy } from "../petition-policy.ts";
import type { CorrectLine, ReadLine } from "../petition-schemas.ts";
import { keptOf } from "./enter-sheet.ts";
import { noteThreshold } from "./note-threshold.ts";

type Line = typeof sheetLines.$inferSelect;

/**
 * Reads a line again, until the deposit: what it counted for is taken back, it is judged anew, and the first of its
 * doubles takes its place where there is one. What it was before stands in the journal, why beside the line.
 */
export async function correctLine(officer: Staff, input: CorrectLine, at = now()): Promise<{ reached: string | null }> {
  authorize(petitionPolicy.enterSheets(officer));
  const standing = await findLine(input);
  const line = input.line === "again" ? readAgain(standing) : input.line;
  const register = await askRegisterOfSigners(line.reading === "readable" ? [line.fiscalCode] : [], at);
  const proposalId = await inTransaction(async (tx) => {
    const { sheet, petition } = await lockSheet(tx, input.sheetId);
    if (petition.status !== "collecting") throw new Refusal("petitions.refusals.deposited");
    const before = await lockLine(tx, input);
    const scene = { tx, officer, at, petition, register };
    if (before.finding === "valid") await takeBack(tx, petition, before);
    await tx.update(sheetLines).set({ finding: "unreadable" }).where(isLine(before));
    const judged = await judgeAgain(scene, sheet, before.number, line);
    await tx
      .update(sheetLines)
      .set({
        ...judged,
        ...keptOf(line),
        correction: input.why,
        correctedAt: new Date(at.epochMilliseconds),
        correctedBy: officer.personId,
      })
      .where(isLine(before));
    const told = { code: sheet.code, line: before.number, from: before.finding, to: judged.finding };
    await recordEvent(tx, officer, lineCorrected(petition, told), at);
    if (before.finding === "valid" && before.voice !== null) await letDoubleCount(scene, before.voice);
    return petition.id;
  });
  return { reached: await noteThreshold(proposalId, at) };
}

const isLine = ({ sheetId, number }: Pick<Line, "sheetId" | "number">) =>
  and(eq(sheetLines.sheetId, sheetId), eq(sheetLines.number, number));

async function findLine(named: Pick<Line, "sheetId" | "number">): Promise<Line> {
  const [line] = await db.select().from(sheetLines).where(isLine(named));
  if (!line) throw new NotFound();
  return line;
}

async function lockLine(tx: Transaction, named: Pick<Line, "sheetId" | "number">): Promise<Line> {
  const [line] = await tx.select().from(sheetLines).where(isLine(named)).for("update");
  if (!line) throw new NotFound();
  return line;
}

/** The line as it was read before. */
function readAgain({ fiscalCodeSealed, givenName, familyName, birthDate, finding }: Line): ReadLine {
  if (fiscalCodeSealed === null) return { reading: finding === "wrong-code" ? "wrong-code" : "unreadable" };
  const fiscalCode = opened(fiscalCodeSealed);
  return { reading: "readable", fiscalCode, givenName: givenName ?? "", familyName: familyName ?? "", birthDate };
}

const takeBack = (tx: Transaction, petition: Supported, { voice }: Line) =>
  tx.delete(supports).where(and(eq(supports.proposalId, petition.id), eq(supports.voice, voice ?? "")));

type Scene = { tx: Transaction; officer: Staff; at: Temporal.Instant; petition: Supported; register: Register };

async function judgeAgain(scene: Scene, sheet: Sheet, number: number, line: ReadLine): Promise<Judgement> {
  if (line.reading === "empty") return { finding: "unreadable", reason: null };
  if (line.reading !== "readable") return { finding: line.reading, reason: null };
  const { reading: _, ...who } = line;
  const { tx, officer, at, petition, register } = scene;
  const receivedOn = sheet.receivedOn ?? "";
  const place = { petition, sheet: { id: sheet.id, receivedOn }, number, officer, at };
  return judgeLine(tx, place, who, register.get(voiceOf(who.fiscalCode)));
}

/** Somebody signed twice and the line that counted does no longer: the first of the others does. */
async function letDoubleCount(scene: Scene, voice: string): Promise<void> {
  const { tx, petition } = scene;
  const [double] = await tx
    .select({ line: sheetLines, sheet: signatureSheets })
    .from(sheetLines)
    .innerJoin(signatureSheets, eq(signatureSheets.id, sheetLines.sheetId))
    .where(
      and(
        eq(signatureSheets.proposalId, petition.id),
        eq(sheetLines.voice, voice),
        inArray(sheetLines.finding, ["double-on-sheet", "double-on-another-sheet"]),
      ),
    )
    .orderBy(asc(signatureSheets.enteredAt), asc(sheetLines.number))
    .limit(1);
  if (!double) return;
  const judged = await judgeAgain(scene, double.sheet, double.line.number, readAgain(double.line));
  await tx.update(sheetLines).set(judged).where(isLine(double.line));
}
