// SPDX-License-Identifier: AGPL-3.0-or-later

/** News tell; a notice has a term, and may be urgent. */
export const articleKinds = ["news", "notice"] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const articleStatuses = ["draft", "published", "withdrawn"] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

/** Where an article stands by the clock; `scheduled`, `current` and `over` are all published. */
export const standings = ["draft", "scheduled", "current", "over", "withdrawn"] as const;
export type Standing = (typeof standings)[number];

/** How many a page of the public list shows. */
export const pageSize = 12;
