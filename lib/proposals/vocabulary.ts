// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * What a citizen can ask for in this room: an idea (proposta), one person's request (istanza), and the two that gather
 * signatures before the office owes an answer (petizione, proposta di iniziativa popolare).
 */
export const proposalKinds = ["proposal", "request", "petition", "initiative"] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The kinds that are examined only once enough people have signed. */
export const signedKinds = ["petition", "initiative"] as const satisfies readonly ProposalKind[];

export const isSigned = (kind: ProposalKind): boolean => (signedKinds as readonly ProposalKind[]).includes(kind);

/** To whom a request, a petition or an initiative speaks; a proposal speaks to the office. */
export const addressees = ["mayor", "executive", "council"] as const;
export type Addressee = (typeof addressees)[number];

export const proposalStatuses = [
  "draft",
  "collecting",
  "submitted",
  "under-examination",
  "awaiting-integration",
  "answered",
  "under-way",
  "closed",
  "inadmissible",
  "merged",
  "withdrawn",
  "lapsed",
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** What a visitor can read: everything but drafts, which belong to their author alone. */
export const publicStatuses = proposalStatuses.filter((status) => status !== "draft");

/** Where an official answer stands: it stays when what it promised is begun and ended. */
export const answeredStatuses = ["answered", "under-way", "closed"] as const satisfies readonly ProposalStatus[];

/** What was promised is discussed until it is done; what ended another way is discussed no more. */
export const discussedStatuses = [
  "collecting",
  "submitted",
  "under-examination",
  "awaiting-integration",
  "answered",
  "under-way",
] as const satisfies readonly ProposalStatus[];

export const isDiscussed = (status: ProposalStatus): boolean =>
  (discussedStatuses as readonly ProposalStatus[]).includes(status);

/** The procedure goes on whatever the public reads: number and term of a proposal do not depend on its publication. */
export { type Publication, publications } from "#lib/moderation/vocabulary.ts";

/** How what was accepted ended. */
export const closings = ["done", "partly-done", "not-done"] as const;
export type Closing = (typeof closings)[number];

export const answerOutcomes = ["accepted", "partly-accepted", "not-accepted"] as const;
export type AnswerOutcome = (typeof answerOutcomes)[number];

/** The statuses in which the office owes an answer, or waits for what it needs to give one. */
export const examinedStatuses = [
  "submitted",
  "under-examination",
  "awaiting-integration",
] as const satisfies readonly ProposalStatus[];

export const isExamined = (status: ProposalStatus): boolean =>
  (examinedStatuses as readonly ProposalStatus[]).includes(status);

/** The statuses before somebody takes charge: who is responsible is still to be named. */
const untakenStatuses = ["collecting", "submitted"] as const satisfies readonly ProposalStatus[];

export const isUntaken = (status: ProposalStatus): boolean =>
  (untakenStatuses as readonly ProposalStatus[]).includes(status);

export const isAnswered = (status: ProposalStatus): boolean =>
  (answeredStatuses as readonly ProposalStatus[]).includes(status);

/** What a unit that was asked says of a proposal. */
export const opinionPositions = ["favourable", "with-conditions", "contrary"] as const;
export type OpinionPosition = (typeof opinionPositions)[number];

/** Of what a unit that has not answered yet was reminded, the first before the second. */
export const opinionReminders = ["due-soon", "overdue"] as const;
export type OpinionReminder = (typeof opinionReminders)[number];

export const stepStates = ["planned", "under-way", "done"] as const;
export type StepState = (typeof stepStates)[number];

/** The highest mark of a criterion; the lowest is 0. */
export const highestScore = 5;

/** A voice reaches the municipality on line or on paper at the counter; either way it counts once. */
export const supportChannels = ["online", "paper"] as const;
export type SupportChannel = (typeof supportChannels)[number];

/** How the term of an answer was kept, or is being kept; what no answer is owed to has no word of these. */
export const promptnesses = ["in-term", "late", "waiting", "overdue"] as const;
export type Promptness = (typeof promptnesses)[number];

/** By what a list of proposals can be narrowed to one word each. */
export const facets = ["kind", "status", "topic", "zone", "term"] as const;
export type Facet = (typeof facets)[number];

/** How many there would be with each word of a facet, the other filters staying as they are. */
export type FacetCounts = Record<Facet, Record<string, number>>;

/** In the place of a zone: what is about the whole municipality. */
export const wholeMunicipality = "all";

/** How an invitation or a co-authorship ended. */
export const coAuthorEnds = ["declined", "expired", "revoked", "left"] as const;
export type CoAuthorEnd = (typeof coAuthorEnds)[number];

/** How many proposals a page of a list shows: whole rows of one, two and three cards. */
export const pageSize = 12;

/** What was filed and what became of it. The first five add up to all that an answer is owed to or was given. */
export type ProposalFigures = {
  filed: number;
  inTerm: number;
  late: number;
  waiting: number;
  overdue: number;
  accepted: number;
  partlyAccepted: number;
  notAccepted: number;
  underWay: number;
  done: number;
  partlyDone: number;
  notDone: number;
  /** Calendar days from filing to answer, suspensions included; null while nothing was answered. */
  medianDays: number | null;
};

export type ProposalStatistics = {
  /** `YYYY-MM-DD` in Rome: by it one tells what is overdue. */
  today: string;
  all: ProposalFigures;
  kind: Record<string, ProposalFigures>;
  topic: Record<string, ProposalFigures>;
  zone: Record<string, ProposalFigures>;
  /** By month of filing (`YYYY-MM`), the last twelve. */
  month: Record<string, ProposalFigures>;
};
