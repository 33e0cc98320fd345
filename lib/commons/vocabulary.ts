// SPDX-License-Identifier: AGPL-3.0-or-later

/** A place or a thing, a practice or a knowledge, or what exists on the net. */
export const commonsKinds = ["material", "immaterial", "digital"] as const;
export type CommonsKind = (typeof commonsKinds)[number];

/** A suggestion is listed or declined, with reasons; what was listed can be taken from the list and keeps its page. */
export const commonsStates = ["suggested", "listed", "declined", "retired"] as const;
export type CommonsState = (typeof commonsStates)[number];

export const owners = ["municipality", "other-public", "private"] as const;
export type Owner = (typeof owners)[number];

/** Whether one can apply for it; an exclusive pact does not keep rivals from applying, it warns them. */
export const availabilities = ["available", "exclusive", "unavailable"] as const;
export type Availability = (typeof availabilities)[number];

/** Whether it is under the protection of cultural heritage, as a list is narrowed by it. */
export const protections = ["protected", "unprotected"] as const;
export type Protection = (typeof protections)[number];

/** By what the catalogue is narrowed to one word each. */
export const commonsFacets = ["kind", "zone", "availability", "protection"] as const;
export type CommonsFacet = (typeof commonsFacets)[number];

/** How many a page of the public catalogue, and of the desk's list, shows. */
export const commonsOnPage = 12;
export const commonsOnDeskPage = 50;

/** How many files one commons can have: a page that shows more is read by nobody. */
export const filesOfCommons = 20;
