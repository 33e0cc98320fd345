// SPDX-License-Identifier: AGPL-3.0-or-later

/** The kinds of things that can be found: by these a search is narrowed, in this order. */
export const searchKinds = [
  "proposal",
  "pact",
  "commons",
  "call",
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

/** By what a search is narrowed to one word each. */
export const searchFacets = ["kind", "zone", "period"] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** In the place of a zone: what is about the whole municipality. */
export const wholeMunicipality = "all";

/** In the place of a year: what is of no day. */
export const undated = "none";

/** How many a page of results shows. */
export const resultsOnPage = 10;

/** How far one can turn the pages: whoever has not found it by then does so with another word or a filter. */
export const lastPage = 30;

/** How the words were read: as they stand, put right (`query`), or any of them because nothing holds them all. */
export type Reading = { as: "written" } | { as: "corrected" | "any"; query: string };

/** Why nothing was found: no filter leaves anything, the words are too common to be looked for, or nothing holds them. */
export type WhyNothing = "filters" | "common" | "sought";
