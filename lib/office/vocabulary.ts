// SPDX-License-Identifier: AGPL-3.0-or-later

/** The rules that promise something to whoever proposes: the page on terms shows their values in force. */
export const promisedRules = ["proposals.answer-term", "proposals.integration-term", "proposals.minimum-age"] as const;
export type PromisedRule = (typeof promisedRules)[number];
