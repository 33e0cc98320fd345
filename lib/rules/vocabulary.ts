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

/** A place in the text of a regulation of this house: its address, and the anchor of the article or paragraph. */
export type Citation = { regulation: string; anchor: string };
