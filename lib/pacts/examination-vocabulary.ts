// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who is asked for an opinion: a unit of the municipality, the heritage office, or another body. */
export const askedKinds = ["unit", "heritage", "outside"] as const;
export type AskedKind = (typeof askedKinds)[number];

/** What whoever was asked says of an application. */
export const opinionPositions = ["favourable", "with-conditions", "contrary"] as const;
export type OpinionPosition = (typeof opinionPositions)[number];

/** Where something that is waited for stands: its day is to come, is near, or has passed in silence. */
export const opinionReminders = ["due-soon", "overdue"] as const;
export type OpinionReminder = (typeof opinionReminders)[number];

/** An observation is read by the office before the public reads it; what is withheld keeps its reason. */
export const observationStates = ["waiting", "published", "withheld"] as const;
export type ObservationState = (typeof observationStates)[number];

/** How a notice of refusal ended. */
export const noticeOutcomes = ["reconsidered", "refused", "withdrawn"] as const;
export type NoticeOutcome = (typeof noticeOutcomes)[number];

/**
 * Where a merger stands: both sides are asked, and the office merges what both want. It lapses where one of the two is not
 * examined any more.
 */
export const mergerStates = ["proposed", "declined", "done", "lapsed"] as const;
export type MergerState = (typeof mergerStates)[number];

/** What the office does between intake and decision, in the order of the procedure. */
export const examinationVerbs = [
  "takeIn",
  "classify",
  "requestIntegration",
  "askOpinion",
  "arrangeVisit",
  "openToObservations",
  "callAssembly",
  "proposeMerger",
  "merge",
  "admit",
  "announceRefusal",
  "reconsider",
  "refuse",
  "archive",
  "assign",
] as const;
export type ExaminationVerb = (typeof examinationVerbs)[number];
