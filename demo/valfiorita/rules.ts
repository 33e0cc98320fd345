// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";

/** What Valfiorita's council has decided in its own regulation; for the rest the values of the product stand. */
export type DecidedRule = { key: RuleKey; value: number; legalReference: Localized };

const article = (number: number, paragraph: number): Localized => ({
  it: `Regolamento per la partecipazione di Valfiorita, art. ${number}, c. ${paragraph}`,
  en: `Valfiorita regulation on participation, art. ${number}(${paragraph})`,
});

export const decidedRules: readonly DecidedRule[] = [
  { key: "proposals.minimum-age", value: 16, legalReference: article(4, 1) },
  { key: "proposals.answer-term", value: 30, legalReference: article(7, 2) },
  { key: "proposals.integration-term", value: 20, legalReference: article(7, 4) },
];
