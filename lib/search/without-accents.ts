// SPDX-License-Identifier: AGPL-3.0-or-later

/** The same word as somebody in a hurry writes it. */
export const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");
