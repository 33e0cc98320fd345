// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RuleDefinition } from "./definition.ts";
import { digitalIdentity, moderationTerms, officeChoice, participationRegulation } from "./references.ts";

export const rulesOfDiscussion = {
  "discussion.minimum-age": {
    unit: "years",
    value: 16,
    legalReference: participationRegulation,
    minimum: 14,
    maximum: 99,
  },
  "discussion.assurance-level": { unit: "level", value: 2, legalReference: digitalIdentity, minimum: 1, maximum: 3 },
  "discussion.edit-window": { unit: "minutes", value: 15, legalReference: officeChoice, minimum: 0, maximum: 1440 },
  "moderation.proposals-first": { unit: "switch", value: 0, legalReference: moderationTerms, minimum: 0, maximum: 1 },
  "moderation.comments-first": { unit: "switch", value: 0, legalReference: moderationTerms, minimum: 0, maximum: 1 },
  "moderation.comments-burst": { unit: "number", value: 5, legalReference: moderationTerms, minimum: 1, maximum: 100 },
  "moderation.proposals-burst": {
    unit: "number",
    value: 20,
    legalReference: moderationTerms,
    minimum: 1,
    maximum: 100,
  },
  "moderation.links": { unit: "number", value: 2, legalReference: moderationTerms, minimum: 0, maximum: 50 },
  "moderation.same-text": { unit: "number", value: 2, legalReference: moderationTerms, minimum: 1, maximum: 100 },
  "moderation.appeal-term": {
    unit: "calendar-days",
    value: 180,
    legalReference: { it: "Regolamento (UE) 2022/2065, art. 20, par. 1", en: "Regulation (EU) 2022/2065, art. 20(1)" },
    minimum: 10,
    maximum: 365,
  },
} as const satisfies Record<string, RuleDefinition>;
