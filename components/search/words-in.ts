// SPDX-License-Identifier: AGPL-3.0-or-later

/** How many words somebody wrote: of a single one nothing can be said of all. */
export const wordsIn = (query = ""): number => query.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
