// SPDX-License-Identifier: AGPL-3.0-or-later

export const fileOwners = ["proposal"] as const;
export type FileOwner = (typeof fileOwners)[number];

/** A file follows its owner: private with a draft, public with what is published. */
export const fileVisibilities = ["private", "public"] as const;
export type FileVisibility = (typeof fileVisibilities)[number];
