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

export const isInForce = (status: PactStatus): boolean => (inForce as readonly PactStatus[]).includes(status);

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
