// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RequestKind } from "#lib/assistance/vocabulary.ts";
import type { Localized } from "#lib/kernel/locale.ts";

/** The rules that promise something to whoever proposes: the page on terms shows their values in force. */
export const promisedRules = [
  "proposals.answer-term",
  "proposals.integration-term",
  "proposals.minimum-age",
  "assistance.answer-term",
  "assistance.report-term",
] as const;
export type PromisedRule = (typeof promisedRules)[number];

/** How the proposals filed in one month (`YYYY-MM`, Europe/Rome) were answered. Withdrawn ones are not counted. */
export type MonthRecord = {
  month: string;
  /** Answered by the due date. */
  inTime: number;
  answeredLate: number;
  /** Not yet answered and past the due date. */
  overdue: number;
  /** Not yet answered, with days left or with the term suspended. */
  open: number;
  /** Calendar days from filing to answer, added up, suspensions included. */
  daysTaken: number;
};

/** How the requests of one kind were answered in the months the record looks back: counts alone, never who or what. */
export type RequestRecord = {
  kind: RequestKind;
  received: number;
  inTime: number;
  late: number;
  overdue: number;
  open: number;
  /** Calendar days from receipt to answer, rounded; null while nothing was answered. */
  averageDays: number | null;
};

export type OfficeRecord = {
  filed: number;
  answered: number;
  overdue: number;
  open: number;
  /** Of those whose term has come to an end, how many in a hundred were answered in time; null while there are none. */
  inTimeShare: number | null;
  /** Calendar days, rounded; null while nothing was answered. */
  averageDays: number | null;
};

/** The headings of a service, in the order that Designers Italia wants. */
export const serviceHeadings = ["who", "how", "need", "get", "times", "access", "conditions", "contacts"] as const;
export type ServiceHeading = (typeof serviceHeadings)[number];

/** What stands under each heading, in both languages; empty where the house says it by itself. */
export type ServiceTexts = Record<ServiceHeading, Localized>;

/** How one begins: with a proposal, with an appointment, or by writing to the office. */
export const serviceWays = ["proposal", "pact", "visit", "contact"] as const;
export type ServiceWay = (typeof serviceWays)[number];
