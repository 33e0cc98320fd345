// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RuleDefinition } from "./definition.ts";
import {
  digitalIdentity,
  officeChoice,
  participationRegulation,
  pauseForAdditions,
  storageLimitation,
  termOfProcedure,
} from "./references.ts";

export const rulesOfProposals = {
  "proposals.answer-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: termOfProcedure,
    minimum: 1,
    maximum: 365,
  },
  "proposals.minimum-age": {
    unit: "years",
    value: 16,
    legalReference: participationRegulation,
    minimum: 0,
    maximum: 99,
  },
  "proposals.assurance-level": { unit: "level", value: 2, legalReference: digitalIdentity, minimum: 1, maximum: 3 },
  "proposals.integration-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: pauseForAdditions,
    minimum: 1,
    maximum: 180,
  },
  "proposals.support-window": {
    unit: "calendar-days",
    value: 0,
    legalReference: participationRegulation,
    minimum: 0,
    maximum: 730,
  },
  "proposals.support-threshold": {
    unit: "people",
    value: 50,
    legalReference: participationRegulation,
    minimum: 0,
    maximum: 100000,
  },
  "proposals.opinion-term": {
    unit: "calendar-days",
    value: 20,
    legalReference: { it: "L. 7 agosto 1990, n. 241, art. 16, c. 1", en: "Law 241/1990, art. 16(1)" },
    minimum: 1,
    maximum: 180,
  },
  "proposals.attachments": { unit: "files", value: 5, legalReference: officeChoice, minimum: 1, maximum: 20 },
  "proposals.co-authors": {
    unit: "people",
    value: 5,
    legalReference: participationRegulation,
    minimum: 0,
    maximum: 50,
  },
  "proposals.invitation-term": {
    unit: "calendar-days",
    value: 14,
    legalReference: officeChoice,
    minimum: 1,
    maximum: 90,
  },
  "proposals.draft-lifetime": {
    unit: "calendar-days",
    value: 365,
    legalReference: storageLimitation,
    minimum: 60,
    maximum: 1825,
  },
  "proposals.draft-notice": {
    unit: "calendar-days",
    value: 30,
    legalReference: storageLimitation,
    minimum: 7,
    maximum: 60,
  },
} as const satisfies Record<string, RuleDefinition>;
