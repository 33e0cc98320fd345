// SPDX-License-Identifier: AGPL-3.0-or-later
import { missingFacts, obstacles } from "#lib/eligibility/vocabulary.ts";

/** What is found about a line of a signature sheet. Only `valid` counts. */
export const lineFindings = [
  "valid",
  "unreadable",
  "wrong-code",
  "double-on-sheet",
  "double-on-another-sheet",
  "signed-elsewhere",
  "unknown-person",
  "ineligible",
] as const;
export type LineFinding = (typeof lineFindings)[number];

/** Why somebody on a sheet may not sign: what stands in the way, or what is not known of them. */
export const ineligibilities = [...obstacles, ...missingFacts] as const;
export type Ineligibility = (typeof ineligibilities)[number];

/** How many lines a sheet may have: as many as fit on a page. */
export const sheetSizes = [5, 10, 15] as const;

/** How an officer could read a line; what is empty was not signed. */
export const lineReadings = ["empty", "readable", "unreadable", "wrong-code"] as const;
export type LineReading = (typeof lineReadings)[number];

/** What can be done at the counter for somebody. */
export const counterActs = ["filed", "supported", "integrated", "withdrawn"] as const;
export type CounterAct = (typeof counterActs)[number];
