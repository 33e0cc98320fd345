// SPDX-License-Identifier: AGPL-3.0-or-later

/** The cache tags of what the public reads of documents: the lists, and each one's own page. */
export const documentsTag = "documents";

export const documentTag = (slug: string) => `document:${slug}`;
