// SPDX-License-Identifier: AGPL-3.0-or-later

/** Who a room is open to: everybody, those who live here, or also those who work or study here. */
export const territories = ["anyone", "residents", "residents-or-ties"] as const;
export type Territory = (typeof territories)[number];

/** Why someone may not take part; nothing they could add would change it. */
export const obstacles = ["account-erased", "too-young", "too-old", "not-resident", "no-tie", "other-zone"] as const;
export type Obstacle = (typeof obstacles)[number];

/** What has to be known or done before the question can be answered. */
export const missingFacts = ["birth-date", "residency", "residency-check", "zone", "assurance-level"] as const;
export type MissingFact = (typeof missingFacts)[number];

/** The refusals, by the name of their text, that end when a person says where they live, work or study. */
export const isDeclarable = (reason: string): boolean =>
  /^eligibility\.(not-yet\.(residency|residency-check|zone)|no\.(no-tie|moved-away))$/.test(reason);
