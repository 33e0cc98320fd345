// SPDX-License-Identifier: AGPL-3.0-or-later

/** The doors through which a person signs in. */
export const doors = ["spid", "cie", "eidas", "staff"] as const;
export type Door = (typeof doors)[number];

export const residencyResults = ["resident", "not_resident", "unknown", "unavailable"] as const;
export type ResidencyResult = (typeof residencyResults)[number];

export const residencySources = ["register", "manual", "self-declaration"] as const;
export type ResidencySource = (typeof residencySources)[number];

/** What binds to the municipality a person who lives elsewhere. */
export const ties = ["work", "study"] as const;
export type Tie = (typeof ties)[number];
