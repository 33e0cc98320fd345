// SPDX-License-Identifier: AGPL-3.0-or-later

/** How one comes to the office, and in. */
export const waysThere = ["bus", "car", "foot", "entrance"] as const;
export type WayThere = (typeof waysThere)[number];
