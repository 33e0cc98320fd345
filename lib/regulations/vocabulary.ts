// SPDX-License-Identifier: AGPL-3.0-or-later

export const regulationKinds = ["statute", "regulation", "guidelines"] as const;
export type RegulationKind = (typeof regulationKinds)[number];

/** A draft is read at the desk alone; what was withdrawn keeps its address and says why, without its text. */
export const versionStatuses = ["draft", "published", "withdrawn"] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/**
 * How a published version stands on a day: none of it is kept, all of it follows from the days on which versions begin and
 * from the day of the repeal. `repealed` is the last text of a regulation that was repealed.
 */
export const standings = ["in-force", "future", "past", "repealed"] as const;
export type Standing = (typeof standings)[number];

/** A repeal is told, and counts from its day on; one that was told by mistake is taken back, and remains on record. */
export const repealStatuses = ["told", "taken-back"] as const;
export type RepealStatus = (typeof repealStatuses)[number];

/** How far ahead a repeal can be told, in years: what is further away is a slip in the year. */
export const repealYearsAhead = 10;

/** The parts that articles are gathered in, the largest first. A heading that names none of them is a `heading`. */
export const divisionRanks = ["part", "title", "chapter", "section", "annex", "heading"] as const;
export type DivisionRank = (typeof divisionRanks)[number];

/** Why a line of a file was not, or not wholly, understood. What has words is in the text all the same. */
export const oddities = [
  "outside",
  "markup",
  "sign",
  "characters",
  "stray",
  "encoding",
  "heading",
  "no-number",
  "no-text",
  "doubled",
  "gap",
  "order",
] as const;
export type Oddity = (typeof oddities)[number];

/** What happened to an article between two versions. */
export const changeKinds = ["added", "removed", "changed", "renumbered"] as const;
export type ChangeKind = (typeof changeKinds)[number];
