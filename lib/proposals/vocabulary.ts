// SPDX-License-Identifier: AGPL-3.0-or-later

export const proposalStatuses = [
  "draft",
  "submitted",
  "under-examination",
  "awaiting-integration",
  "answered",
  "withdrawn",
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** What a visitor can read: everything but drafts, which belong to their author alone. */
export const publicStatuses = proposalStatuses.filter((status) => status !== "draft");

export const answerOutcomes = ["accepted", "partly-accepted", "not-accepted"] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** A voice reaches the municipality on line or on paper at the counter; either way it counts once. */
export const supportChannels = ["online", "paper"] as const;
export type SupportChannel = (typeof supportChannels)[number];

/** How many proposals a page of a list shows: whole rows of one, two and three cards. */
export const pageSize = 12;
