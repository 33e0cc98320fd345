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
