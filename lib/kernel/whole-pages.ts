// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a request says in its `User-Agent` to have the page whole: `next.config.ts` listens for it, `proxy.ts` says it. */
export const wholePages = "Portico-Whole-Page";
