// SPDX-License-Identifier: AGPL-3.0-or-later

/** The two sides of a pact: those who applied for it, and the municipality. */
export const sides = ["citizens", "administration"] as const;
export type Side = (typeof sides)[number];

export const otherSide = (side: Side): Side => (side === "citizens" ? "administration" : "citizens");

/** What those who look after a commons ask of the municipality meanwhile. */
export const requestKinds = ["material", "space", "authorisation", "staff"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** What was answered to a request: all of it, a part, or nothing. */
export const requestOutcomes = ["granted", "partly", "denied"] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** In which condition a thing came back. */
export const conditions = ["good", "worn", "damaged", "lost"] as const;
export type Condition = (typeof conditions)[number];

/** Every year, and at the end. */
export const reportKinds = ["yearly", "final"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** `returned`: the office asked for more, and it is written again. */
export const reportStates = ["draft", "submitted", "returned", "accepted"] as const;
export type ReportState = (typeof reportStates)[number];

/** What a report speaks of, in the order of the regulation (art. 17, c. 5), and what the form asks besides. */
export const reportParts = ["objectives", "actions", "results", "resources", "beneficiaries", "difficulties"] as const;
export type ReportPart = (typeof reportParts)[number];

/** What no report leaves out. */
export const neededParts = ["objectives", "actions", "results", "resources"] as const satisfies readonly ReportPart[];

/** A report tells of a whole period: it is owed, and can be handed in, from the day after on. Days are `2026-10-25`. */
export const isPeriodOver = ({ toDay }: { toDay: string }, on: string): boolean => toDay < on;

/** Of what somebody was reminded last: of what is to come, of what has passed. */
export const lifeReminders = ["before", "after"] as const;
export type LifeReminder = (typeof lifeReminders)[number];

/** How far an objective was reached. */
export const reachings = ["met", "partly", "not-met"] as const;
export type Reaching = (typeof reachings)[number];

/** By what the office values a pact at its end (art. 17, c. 5): each with a mark from 1 to 5. */
export const marked = ["objectives", "services", "results", "resources"] as const;
export type Marked = (typeof marked)[number];

/** What one side asks and the other decides. */
export const askKinds = ["extension", "renewal", "change", "early-end"] as const;
export type AskKind = (typeof askKinds)[number];

/** What comes to an end after some days, told before: the citizens leave, or the municipality is about to revoke. */
export const noticeKinds = ["early-end", "revocation"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How a conciliation ended. */
export const disputeClosings = ["settled", "unsettled", "dropped"] as const;
export type DisputeClosing = (typeof disputeClosings)[number];

/** What has its day in the life of a pact: what is owed by either side, and what ends. */
export const dueKinds = [
  "report",
  "request",
  "ask",
  "amendment",
  "conciliation",
  "loan",
  "remedy",
  "suspension",
  "revocation",
] as const;
export type DueKind = (typeof dueKinds)[number];

/** The three of the committee: one of each side, and one of both, or of the third parties it concerns (art. 20, c. 1). */
export const seats = ["citizens", "administration", "third"] as const;
export type Seat = (typeof seats)[number];
