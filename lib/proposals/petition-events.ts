// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";
import { fact, type Subject } from "./events.ts";

const inside = { isPublic: false, hasReactions: false };

/** From here on people sign: it has its number, and the term waits for the deposit. */
export const petitionOpened = (
  petition: Subject,
  payload: { number: string; needed: number; until: string | null },
): Fact => fact("collecting-opened", petition, payload);

/** Enough people want a proposal: its authors have the right to be heard. */
export const thresholdReached = (proposal: Subject, payload: { supports: number }): Fact =>
  fact("threshold-reached", proposal, payload);

/** Enough signed: from today the answer is due. */
export const petitionDeposited = (petition: Subject, payload: { signatures: number; dueOn: string | null }): Fact =>
  fact("deposited", petition, payload);

export const petitionLapsed = (petition: Subject, payload: { signatures: number; needed: number }): Fact =>
  fact("lapsed", petition, payload);

/** Too few signed, and the regulation has it examined all the same, as the request of those who promoted it. */
export const petitionMadeRequest = (
  petition: Subject,
  payload: { signatures: number; needed: number; dueOn: string | null },
): Fact => fact("made-request", petition, payload);

export const sheetsIssued = (petition: Subject, payload: { codes: string[]; lines: number }): Fact =>
  fact("sheets-issued", petition, payload, inside);

export const sheetReceived = (petition: Subject, payload: { code: string }): Fact =>
  fact("sheet-received", petition, payload, inside);

export const sheetEntered = (petition: Subject, payload: { code: string; valid: number; notValid: number }): Fact =>
  fact("sheet-entered", petition, payload, inside);

/** Why is written with the line, not here: the journal names nobody. */
export const lineCorrected = (
  petition: Subject,
  payload: { code: string; line: number; from: string; to: string },
): Fact => fact("sheet-line-corrected", petition, payload, inside);
