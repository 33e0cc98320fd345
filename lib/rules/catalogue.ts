// SPDX-License-Identifier: AGPL-3.0-or-later
import { rulesOfDiscussion } from "./catalogue/discussion.ts";
import { rulesOfOffice } from "./catalogue/office.ts";
import { rulesOfPacts } from "./catalogue/pacts.ts";
import { rulesOfPetitions } from "./catalogue/petitions.ts";
import { rulesOfProposals } from "./catalogue/proposals.ts";

/**
 * Every rule the house knows: its unit, its bounds and the value it is shipped with; each room's stand in a file of
 * `catalogue/`. What is in force in a municipality is in the table `rules`, edited at the desk; the texts that explain
 * each rule are in `messages/<locale>/rules.json`.
 */
export const catalogue = {
  ...rulesOfProposals,
  ...rulesOfPetitions,
  ...rulesOfDiscussion,
  ...rulesOfOffice,
  ...rulesOfPacts,
} as const;

export type RuleKey = keyof typeof catalogue;

export const ruleKeys = Object.keys(catalogue) as RuleKey[];

export const isRuleKey = (key: string): key is RuleKey => Object.hasOwn(catalogue, key);
