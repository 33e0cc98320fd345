// SPDX-License-Identifier: AGPL-3.0-or-later

export const ruleUnits = [
  "calendar-days",
  "working-days",
  "months",
  "years",
  "people",
  "files",
  "megabytes",
  "level",
  "switch",
] as const;
export type RuleUnit = (typeof ruleUnits)[number];
