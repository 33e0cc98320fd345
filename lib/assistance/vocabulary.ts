// SPDX-License-Identifier: AGPL-3.0-or-later

/** What one asks of the office without proposing anything: help (assistenza), or that a fault be mended (disservizio). */
export const requestKinds = ["assistance", "problem-report"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** A visitor's request is `unconfirmed`, and no case, until they open the link that was sent to their address. */
export const requestStatuses = [
  "unconfirmed",
  "submitted",
  "in-charge",
  "awaiting-integration",
  "answered",
  "closed",
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What a reported fault is of: this website, or something in the streets and buildings of the municipality. */
export const faultyThings = ["site", "territory"] as const;
export type FaultyThing = (typeof faultyThings)[number];

/** How the office answers: done already, promised, impossible, or for somebody else to do. */
export const requestOutcomes = ["solved", "planned", "not-possible", "not-ours"] as const;
export type RequestOutcome = (typeof requestOutcomes)[number];

/** How a request reached the office. */
export const requestChannels = ["online", "counter", "phone"] as const;
export type RequestChannel = (typeof requestChannels)[number];

/** The mails to who did not sign in: one before there is a case, one for each step, and one that brings a lost link. */
export const letterKinds = [
  "confirm",
  "new-link",
  "assistance-received",
  "assistance-in-charge",
  "assistance-assigned",
  "assistance-integration-requested",
  "assistance-integration-expired",
  "assistance-answered",
  "assistance-closed",
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The steps of which who asked is told, as a notification or as a letter. */
export type ToldStep = Exclude<LetterKind, "confirm" | "new-link">;

export const letterStates = ["pending", "sent", "failed"] as const;
export type LetterState = (typeof letterStates)[number];

/** How many photographs one request may have. */
export const mostPhotos = 3;
