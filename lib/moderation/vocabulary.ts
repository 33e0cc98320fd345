// SPDX-License-Identifier: AGPL-3.0-or-later

/** What people publish here and a moderator may look at. */
export const moderatedKinds = ["proposal", "comment"] as const;
export type ModeratedKind = (typeof moderatedKinds)[number];

/**
 * Whether the public reads it: `held` until a moderator looked at it, `hidden` by a moderator, who says why where it
 * stood.
 */
export const publications = ["held", "published", "hidden"] as const;
export type Publication = (typeof publications)[number];

/** Where the moderation of one thing stands; nothing has one that nobody held or reported. */
export const moderationStatuses = ["held", "reported", "published", "hidden", "appealed", "upheld"] as const;
export type ModerationStatus = (typeof moderationStatuses)[number];

/** What each status means for the public. */
export const publicationOf = {
  held: "held",
  reported: "published",
  published: "published",
  hidden: "hidden",
  appealed: "hidden",
  upheld: "hidden",
} as const satisfies Record<ModerationStatus, Publication>;

/** Why something is reported, and why it is hidden. */
export const grounds = ["offensive", "personal-data", "unlawful", "spam", "off-topic", "other"] as const;
export type Ground = (typeof grounds)[number];

/** Why something is held before anybody reported it: the rule says all is read first, or it looks like spam. */
export const holdings = ["rule", "signals"] as const;
export type Holding = (typeof holdings)[number];

/** What likely spam is known by: too many in a short time, too many links, the same text again. */
export const signalKinds = ["rate", "links", "repetition"] as const;
export type SignalKind = (typeof signalKinds)[number];

/** A signal as it was when the thing was held: how many were found, and how many the rule lets pass. */
export type Signal = { kind: SignalKind; found: number; allowed: number };

/** What a moderator does with one thing or with many at once. */
export const decisionVerbs = ["publish", "hide", "dismiss"] as const;
export type DecisionVerb = (typeof decisionVerbs)[number];

export const appealOutcomes = ["accept", "reject"] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** The parts of the queue: what waits for somebody, and what was decided. */
export const moderationFilters = ["waiting", "held", "reported", "appealed", "decided"] as const;
export type ModerationFilter = (typeof moderationFilters)[number];
