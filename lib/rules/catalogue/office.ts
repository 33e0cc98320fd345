// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RuleDefinition } from "./definition.ts";
import { officeChoice, pauseForAdditions, storageLimitation, termOfProcedure } from "./references.ts";

export const rulesOfOffice = {
  "subscriptions.term": { unit: "calendar-days", value: 3, legalReference: storageLimitation, minimum: 1, maximum: 30 },
  "assistance.answer-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: termOfProcedure,
    minimum: 1,
    maximum: 365,
  },
  "assistance.report-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: termOfProcedure,
    minimum: 1,
    maximum: 365,
  },
  "assistance.integration-term": {
    unit: "calendar-days",
    value: 30,
    legalReference: pauseForAdditions,
    minimum: 1,
    maximum: 180,
  },
  "assistance.link-lifetime": {
    unit: "calendar-days",
    value: 90,
    legalReference: officeChoice,
    minimum: 7,
    maximum: 365,
  },
  "assistance.retention": { unit: "months", value: 12, legalReference: storageLimitation, minimum: 1, maximum: 120 },
  "visits.open-per-person": { unit: "number", value: 2, legalReference: officeChoice, minimum: 1, maximum: 20 },
  "visits.kept-days": {
    unit: "calendar-days",
    value: 365,
    legalReference: storageLimitation,
    minimum: 30,
    maximum: 1825,
  },
  "feedback.retention": { unit: "months", value: 12, legalReference: storageLimitation, minimum: 1, maximum: 60 },
  "cases.due-soon": { unit: "calendar-days", value: 5, legalReference: officeChoice, minimum: 1, maximum: 60 },
  "files.maximum-size": { unit: "megabytes", value: 10, legalReference: officeChoice, minimum: 1, maximum: 50 },
} as const satisfies Record<string, RuleDefinition>;
