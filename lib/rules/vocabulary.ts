// SPDX-License-Identifier: AGPL-3.0-or-later

export const ruleUnits = [
  "minutes",
  "calendar-days",
  "working-days",
  "months",
  "years",
  "people",
  "files",
  "megabytes",
  "level",
  "number",
  "switch",
] as const;
export type RuleUnit = (typeof ruleUnits)[number];
