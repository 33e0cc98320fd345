// SPDX-License-Identifier: AGPL-3.0-or-later

/** What the administration owes an answer to. Each room adds its own kind. */
export const caseKinds = ["proposal", "assistance", "problem-report", "pact"] as const;
export type CaseKind = (typeof caseKinds)[number];

export const termUnits = ["calendar-days", "working-days", "months"] as const;
export type TermUnit = (typeof termUnits)[number];

/** Why a clock stands still: the office waits for an addition, for signatures, or for remarks before it refuses. */
export const suspensionReasons = ["integration", "signatures", "refusal-notice"] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** Where the copy in the municipality's own protocol register stands. */
export const protocolStates = ["pending", "registered"] as const;
export type ProtocolState = (typeof protocolStates)[number];

/** Whether a day counts against the administration; it stops for good when the answer is given. */
export const clockStates = ["running", "suspended", "stopped"] as const;
export type ClockState = (typeof clockStates)[number];

/** How pressing an open case is. */
export const urgencies = ["overdue", "due-soon", "running", "suspended"] as const;
export type Urgency = (typeof urgencies)[number];

/** How the desk's queue can be narrowed. */
export const queueFilters = ["all", "mine", "unassigned", "overdue", "due-soon", "suspended"] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** By what the queue can be put in order; nothing else reaches the database. */
export const queueSorts = ["due", "opened", "number", "title", "unit", "officer"] as const;
export type QueueSort = (typeof queueSorts)[number];

/** In place of an officer: the cases that nobody answers for yet. */
export const nobody = "nobody";
