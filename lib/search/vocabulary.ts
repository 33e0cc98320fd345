// SPDX-License-Identifier: AGPL-3.0-or-later

/** The kinds of things that can be found: by these a search is narrowed, in this order. */
export const searchKinds = [
  "proposal",
  "news",
  "notice",
  "event",
  "regulation",
  "article",
  "document",
  "service",
  "page",
] as const;
export type SearchKind = (typeof searchKinds)[number];
