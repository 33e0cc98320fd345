// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import type { Citation } from "#lib/rules/vocabulary.ts";
import { participationRegulation } from "./regulations.ts";

/** What Valfiorita's council has decided in its own regulation; for the rest the values of the product stand. */
export type DecidedRule = { key: RuleKey; value: number; legalReference: Localized; citation: Citation };

const decided = (key: RuleKey, value: number, article: number, paragraph: number): DecidedRule => ({
  key,
  value,
  legalReference: {
    it: `Regolamento per la partecipazione di Valfiorita, art. ${article}, c. ${paragraph}`,
    en: `Valfiorita regulation on participation, art. ${article}(${paragraph})`,
  },
  citation: { regulation: participationRegulation, anchor: `art-${article}-c-${paragraph}` },
});

export const decidedRules: readonly DecidedRule[] = [
  decided("proposals.minimum-age", 16, 4, 1),
  decided("discussion.minimum-age", 16, 4, 3),
  decided("proposals.answer-term", 30, 7, 2),
  decided("proposals.integration-term", 20, 7, 4),
  decided("proposals.opinion-term", 20, 7, 5),
  decided("proposals.support-threshold", 50, 8, 2),
  decided("proposals.co-authors", 5, 9, 1),
  decided("petitions.promoters", 3, 10, 1),
  decided("petitions.signatures-mayor", 50, 10, 2),
  decided("petitions.answer-term", 30, 11, 1),
];
