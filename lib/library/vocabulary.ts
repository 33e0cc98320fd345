// SPDX-License-Identifier: AGPL-3.0-or-later

/** In the order in which the public list shows them. */
export const documentKinds = ["act", "minutes", "form", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A draft is read at the desk alone; what was withdrawn keeps its address and says why, without its files. */
export const documentStatuses = ["draft", "published", "withdrawn"] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** What became of the words of a file: a picture has none to take. */
export const extractionStates = ["waiting", "done", "empty", "failed", "none"] as const;
export type ExtractionState = (typeof extractionStates)[number];

/** How many documents one page of a list shows. */
export const documentsOnPage = 20;

/** How many of each kind the public page shows before it leads on to the search. */
export const latestOfKind = 6;

/** How many files a document may have. */
export const filesOfDocument = 10;
