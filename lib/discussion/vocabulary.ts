// SPDX-License-Identifier: AGPL-3.0-or-later

/** What can be discussed. */
export const discussedKinds = ["proposal"] as const;
export type DiscussedKind = (typeof discussedKinds)[number];

/** Where a comment stands to what is discussed; a reply stands to a comment, and has none. */
export const stances = ["for", "against", "neutral"] as const;
export type Stance = (typeof stances)[number];

export const votes = ["up", "down"] as const;
export type Vote = (typeof votes)[number];

export const commentOrders = ["newest", "supported", "discussed"] as const;
export type CommentOrder = (typeof commentOrders)[number];

/** How many comments a page shows, and how many replies stand under each before one opens it. */
export const commentsPageSize = 20;
export const repliesShown = 5;
export const repliesPageSize = 50;
