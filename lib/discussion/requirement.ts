// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Requirement } from "#lib/eligibility/eligibility.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import type { RuleInForce } from "#lib/rules/queries.ts";

export const participationRules = ["discussion.minimum-age", "discussion.assurance-level"] as const;

type Rules = Record<(typeof participationRules)[number], Pick<RuleInForce, "value">>;

/** What the rules of the day ask of those who comment and vote: to be old enough, and to be surely who they are. */
export const requirementBy = (rules: Rules): Requirement => ({
  territory: "anyone",
  minimumAge: rules["discussion.minimum-age"].value,
  minimumLevel: rules["discussion.assurance-level"].value as AssuranceLevel,
});
