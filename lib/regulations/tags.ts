// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tags of what the public reads of regulations: the list, and each one's own pages. */
export const regulationsTag = "regulations";

export const regulationTag = (slug: string) => `regulation:${slug}`;
