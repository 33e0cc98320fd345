// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RuleDefinition } from "./definition.ts";
import { statute, storageLimitation } from "./references.ts";

export const rulesOfPetitions = {
  "petitions.collecting-window": {
    unit: "calendar-days",
    value: 90,
    legalReference: statute,
    minimum: 1,
    maximum: 730,
  },
  "petitions.signatures-mayor": { unit: "people", value: 50, legalReference: statute, minimum: 1, maximum: 100000 },
  "petitions.signatures-executive": { unit: "people", value: 50, legalReference: statute, minimum: 1, maximum: 100000 },
  "petitions.signatures-council": { unit: "people", value: 100, legalReference: statute, minimum: 1, maximum: 100000 },
  "petitions.signatures-initiative": {
    unit: "people",
    value: 300,
    legalReference: statute,
    minimum: 1,
    maximum: 100000,
  },
  "petitions.promoters": { unit: "people", value: 3, legalReference: statute, minimum: 1, maximum: 20 },
  "petitions.deposit-at-once": { unit: "switch", value: 1, legalReference: statute, minimum: 0, maximum: 1 },
  "petitions.few-signatures-make-a-request": {
    unit: "switch",
    value: 0,
    legalReference: statute,
    minimum: 0,
    maximum: 1,
  },
  "petitions.answer-term": { unit: "calendar-days", value: 30, legalReference: statute, minimum: 1, maximum: 365 },
  "petitions.commission-term": { unit: "calendar-days", value: 60, legalReference: statute, minimum: 1, maximum: 365 },
  "petitions.sheet-lines-lifetime": {
    unit: "calendar-days",
    value: 365,
    legalReference: storageLimitation,
    minimum: 30,
    maximum: 1825,
  },
} as const satisfies Record<string, RuleDefinition>;
