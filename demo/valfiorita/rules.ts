// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Localized } from "#lib/kernel/locale.ts";
import type { RuleKey } from "#lib/rules/catalogue.ts";
import type { Citation } from "#lib/rules/vocabulary.ts";
import { commonsRegulation, participationRegulation } from "./regulations.ts";

/** What Valfiorita's council has decided in its own regulations; for the rest the values of the product stand. */
export type DecidedRule = {
  key: RuleKey;
  value: number;
  legalReference: Localized;
  citation: Citation;
  /** The day from which it is in force, in days before today. */
  since: number;
};

type Regulation = { slug: string; name: Localized; since: number };

const participation: Regulation = {
  slug: participationRegulation,
  name: { it: "Regolamento per la partecipazione di Valfiorita", en: "Valfiorita regulation on participation" },
  since: 1_180,
};

const commons: Regulation = {
  slug: commonsRegulation,
  name: {
    it: "Regolamento per la cura condivisa dei beni comuni di Valfiorita",
    en: "Valfiorita regulation on the shared care of commons",
  },
  since: 655,
};

const decidedIn =
  ({ slug, name, since }: Regulation) =>
  (key: RuleKey, value: number, article: number, paragraph: number): DecidedRule => ({
    key,
    value,
    legalReference: {
      it: `${name.it}, art. ${article}, c. ${paragraph}`,
      en: `${name.en}, art. ${article}(${paragraph})`,
    },
    citation: { regulation: slug, anchor: `art-${article}-c-${paragraph}` },
    since,
  });

const onParticipation = decidedIn(participation);
const onCommons = decidedIn(commons);

export const decidedRules: readonly DecidedRule[] = [
  onParticipation("proposals.minimum-age", 16, 4, 1),
  onParticipation("discussion.minimum-age", 16, 4, 3),
  onParticipation("proposals.answer-term", 30, 7, 2),
  onParticipation("proposals.integration-term", 20, 7, 4),
  onParticipation("proposals.opinion-term", 20, 7, 5),
  onParticipation("proposals.support-threshold", 50, 8, 2),
  onParticipation("proposals.co-authors", 5, 9, 1),
  onParticipation("petitions.promoters", 3, 10, 1),
  onParticipation("petitions.signatures-mayor", 50, 10, 2),
  onParticipation("petitions.answer-term", 30, 11, 1),
  onCommons("pacts.volunteer-age", 18, 3, 2),
  onCommons("pacts.longest-ordinary", 24, 4, 1),
  onCommons("pacts.longest-complex", 48, 4, 1),
  onCommons("pacts.review-term-ordinary", 30, 5, 1),
  onCommons("pacts.observations-window", 30, 6, 1),
  onCommons("pacts.review-term-complex", 60, 6, 3),
  onCommons("pacts.report-period", 12, 8, 1),
  onCommons("pacts.report-term", 60, 8, 1),
];
