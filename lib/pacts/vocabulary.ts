// SPDX-License-Identifier: AGPL-3.0-or-later

/** Where a pact stands, from the first line of an application to its end. The words are explained in the README. */
export const pactStatuses = [
  "draft",
  "submitted",
  "under-review",
  "awaiting-integration",
  "open-to-observations",
  "refusal-announced",
  "co-design",
  "awaiting-approval",
  "approved",
  "signed",
  "active",
  "extended",
  "suspended",
  "concluded",
  "revoked",
  "refused",
  "archived",
  "withdrawn",
  "merged",
] as const;
export type PactStatus = (typeof pactStatuses)[number];

/** An application on which the office has not said its last word. */
export const underExamination = [
  "submitted",
  "under-review",
  "awaiting-integration",
  "open-to-observations",
  "refusal-announced",
] as const satisfies readonly PactStatus[];

/** Admitted, and not yet signed. */
export const inPreparation = ["co-design", "awaiting-approval", "approved"] as const satisfies readonly PactStatus[];

/** A signed pact that has not ended. */
export const inForce = ["signed", "active", "extended", "suspended"] as const satisfies readonly PactStatus[];

/** Nothing leads on from here. */
export const ended = [
  "concluded",
  "revoked",
  "refused",
  "archived",
  "withdrawn",
  "merged",
] as const satisfies readonly PactStatus[];

/** Whether others may apply for the same commons without being rivals: what was merged goes on in another pact. */
export const leavesCommonsFree = (status: PactStatus): boolean =>
  status !== "merged" && (ended as readonly PactStatus[]).includes(status);

export const isInForce = (status: PactStatus): boolean => (inForce as readonly PactStatus[]).includes(status);

/** Whether a pact was ever signed: only then there is something to tell of its life. */
export const hasLife = (status: PactStatus): boolean =>
  isInForce(status) || status === "concluded" || status === "revoked";

/** Applications become public when the office has taken them in: until then nobody has read them. */
export const isPublic = (status: PactStatus): boolean => status !== "draft" && status !== "submitted";

/** Modest care, or what has a historic, cultural or significant economic value: the Giunta approves the latter. */
export const pactKinds = ["ordinary", "complex"] as const;
export type PactKind = (typeof pactKinds)[number];

/** How much care is promised. */
export const intensities = ["occasional", "continuous", "shared-management", "regeneration"] as const;
export type Intensity = (typeof intensities)[number];

/** In which capacity somebody applies. */
export const applicantKinds = ["person", "informal-group", "association", "company"] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

export const rhythms = ["continuous", "periodic"] as const;
export type Rhythm = (typeof rhythms)[number];

/** How a pact that was in force came to its end. */
export const endings = ["term", "early-by-citizens", "early-by-agreement"] as const;
export type Ending = (typeof endings)[number];

/** How many a page of a list shows: whole rows of one, two and three cards. */
export const pactsOnPage = 12;

/** What everyone may read of an application, once the office has taken it in. */
export const publicStatuses = pactStatuses.filter(isPublic);

/** By what the register can be narrowed to one word each. */
export const facets = ["status", "zone", "topic", "kind", "applicant"] as const;
export type Facet = (typeof facets)[number];

/** How many there would be with each word of a facet, the other filters staying as they are. */
export type FacetCounts = Record<Facet, Record<string, number>>;

/** In the place of a zone or a topic: those of none of ours. */
export { wholeMunicipality as elsewhere } from "#lib/search/vocabulary.ts";

/** How many days it took from the application to the answer, the last of each; what took longer than all is `longer`. */
export const answerSpans = {
  month: 30,
  twoMonths: 60,
  threeMonths: 90,
  halfYear: 180,
  year: 365,
  longer: null,
} as const;
export type AnswerSpan = keyof typeof answerSpans;

/** How many stand where, and how they were answered. */
export type PactFigures = {
  all: number;
  /** The first three add up to all, with those that came to nothing. */
  examined: number;
  inForce: number;
  concluded: number;
  closed: number;
};

export type AnswerFigures = { admitted: number; refused: number; archived: number };

export type PactStatistics = {
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  all: PactFigures;
  status: Partial<Record<PactStatus, number>>;
  zone: Record<string, PactFigures>;
  topic: Record<string, PactFigures>;
  applicant: Record<string, PactFigures>;
  /** Answers by the days they took from the application, as far as both days are known. */
  answers: Record<AnswerSpan, AnswerFigures>;
  /** By year of the answer (`YYYY`), newest first: how many, and the calendar days of the middle one. */
  years: { year: string; answers: number; medianDays: number }[];
  /** Calendar days from application to answer, suspensions included; null while nothing was answered. */
  medianDays: number | null;
};
