// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ResidencyResult, Tie } from "#lib/accounts/vocabulary.ts";
import type { AssuranceLevel } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MissingFact, Obstacle, Territory } from "./vocabulary.ts";

/** What is known of a person when they ask to take part. */
export type Facts = {
  birthDate: Temporal.PlainDate | null;
  residency: ResidencyResult;
  /** The code of the neighbourhood they live in, or work or study in. */
  zone: string | null;
  tie: Tie | null;
  level: AssuranceLevel;
  isErased: boolean;
};

/** What an act asks of those who take part; ages in completed years, both included. */
export type Requirement = {
  territory: Territory;
  minimumAge?: number;
  maximumAge?: number;
  zones?: readonly [string, ...string[]];
  minimumLevel?: AssuranceLevel;
};

export type Verdict =
  | { verdict: "yes" }
  | { verdict: "no"; reason: Obstacle }
  | { verdict: "not-yet"; missing: readonly [MissingFact, ...MissingFact[]] };

type Finding = { obstacle: Obstacle } | { missing: MissingFact } | null;

/**
 * May this person take part in this act on this day (Europe/Rome)? An obstacle outweighs whatever is missing: nobody
 * is asked for a fact that could not help them. Otherwise everything missing is named at once.
 */
export function eligibility(facts: Facts, requirement: Requirement, on: Temporal.PlainDate): Verdict {
  const findings = [
    accountFinding(facts),
    ageFinding(facts, requirement, on),
    territoryFinding(facts, requirement),
    zoneFinding(facts, requirement),
    levelFinding(facts, requirement),
  ];
  const [reason] = findings.flatMap((finding) => (finding && "obstacle" in finding ? [finding.obstacle] : []));
  if (reason) return { verdict: "no", reason };

  const [first, ...others] = findings.flatMap((finding) => (finding && "missing" in finding ? [finding.missing] : []));
  return first ? { verdict: "not-yet", missing: [first, ...others] } : { verdict: "yes" };
}

const accountFinding = ({ isErased }: Facts): Finding => (isErased ? { obstacle: "account-erased" } : null);

function ageFinding({ birthDate }: Facts, { minimumAge, maximumAge }: Requirement, on: Temporal.PlainDate): Finding {
  if (minimumAge === undefined && maximumAge === undefined) return null;
  if (birthDate === null) return { missing: "birth-date" };
  if (minimumAge !== undefined && !hasCompleted(birthDate, minimumAge, on)) return { obstacle: "too-young" };
  if (maximumAge !== undefined && hasCompleted(birthDate, maximumAge + 1, on)) return { obstacle: "too-old" };
  return null;
}

/**
 * A year of age is complete on the birthday itself. Who was born on 29 February completes it on 28 February of
 * other years, the last day of the month where that day is missing (art. 2963 c.c., fifth paragraph).
 */
const hasCompleted = (birthDate: Temporal.PlainDate, years: number, on: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(birthDate.add({ years }), on) <= 0;

function territoryFinding({ residency, tie }: Facts, { territory }: Requirement): Finding {
  if (territory === "anyone" || residency === "resident") return null;
  if (territory === "residents-or-ties" && tie !== null) return null;
  if (residency === "unknown") return { missing: "residency" };
  if (residency === "unavailable") return { missing: "residency-check" };
  return { obstacle: territory === "residents" ? "not-resident" : "no-tie" };
}

function zoneFinding(facts: Facts, requirement: Requirement): Finding {
  if (requirement.zones === undefined) return null;
  if (facts.zone !== null) return requirement.zones.includes(facts.zone) ? null : { obstacle: "other-zone" };
  // Whoever says where they live says the zone too: one question, not two.
  return territoryFinding(facts, requirement) === null ? { missing: "zone" } : null;
}

const levelFinding = ({ level }: Facts, { minimumLevel = 1 }: Requirement): Finding =>
  level < minimumLevel ? { missing: "assurance-level" } : null;

/** The verdict as a policy says it, with the words for the person; of several missing facts, the first. */
export function decisionOn(verdict: Verdict, { minimumAge, maximumAge, minimumLevel }: Requirement): Decision {
  const params = {
    ...(minimumAge !== undefined && { minimumAge }),
    ...(maximumAge !== undefined && { maximumAge }),
    ...(minimumLevel !== undefined && { level: minimumLevel }),
  };
  if (verdict.verdict === "yes") return allow;
  if (verdict.verdict === "no") return refuse(`eligibility.no.${verdict.reason}`, params);
  return refuse(`eligibility.not-yet.${verdict.missing[0]}`, params);
}
