// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Begun, isFormerDelegate } from "#lib/associations/policy.ts";
import { decisionOn, eligibility, type Facts, type Requirement } from "#lib/eligibility/eligibility.ts";
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { type Applied, isApplicant, type Joined } from "./policy.ts";
import type { ApplicantKind } from "./vocabulary.ts";

type Invited = { bornOn: string | null };

const applicantsOnly = (actor: Actor, pact: Applied): Decision =>
  isApplicant(actor, pact) ? allow : refuse("pact-application.refusals.notAuthor");

const isAtWork = (actor: Actor) => actor.kind === "staff" || actor.kind === "system";

/** Who may do what while an application is written, and with the people of a group. */
export const applicationPolicy = {
  /** Whoever is of age, wherever they live and whatever their citizenship; employees at work apply for nothing. */
  apply(actor: Actor, facts: Facts, requirement: Requirement, on: Temporal.PlainDate): Decision {
    if (isAtWork(actor)) return refuse("pact-application.refusals.staff");
    return decisionOn(eligibility(facts, requirement, on), requirement);
  },

  write: (actor: Actor, pact: Begun): Decision => (isFormerDelegate(actor, pact) ? allow : applicantsOnly(actor, pact)),

  submit: applicantsOnly,
  withdraw: applicantsOnly,

  /** Only who speaks for an informal group has members to invite. */
  changeGroup(actor: Actor, pact: Applied & { applicantKind: ApplicantKind }): Decision {
    if (!isApplicant(actor, pact)) return refuse("pact-application.refusals.notAuthor");
    return pact.applicantKind === "informal-group" ? allow : refuse("pact-application.refusals.notGroup");
  },

  /** An adult for themselves, or a parent for the minor they were asked about. */
  confirm(
    actor: Actor,
    pact: Applied & Joined,
    invited: Invited,
    facts: Facts,
    requirement: Requirement,
    on: Temporal.PlainDate,
  ): Decision {
    if (actor.kind !== "citizen") return refuse("pact-application.refusals.staff");
    const isForMinor = invited.bornOn !== null;
    if (!isForMinor && actor.personId === pact.authorId) return refuse("pact-application.refusals.ownInvitation");
    if (!isForMinor && pact.memberIds.includes(actor.personId))
      return refuse("pact-application.refusals.alreadyMember");
    const decision = decisionOn(eligibility(facts, requirement, on), requirement);
    const isTooYoung = !decision.allowed && decision.reason === "eligibility.no.too-young";
    return isTooYoung ? refuse("pact-application.refusals.minorNeedsParent", decision.params) : decision;
  },

  leave: (actor: Actor, { memberIds }: Joined): Decision =>
    actor.kind === "citizen" && memberIds.includes(actingPerson(actor) ?? "")
      ? allow
      : refuse("pact-application.refusals.notMember"),

  /** The office writes the form; whoever reads the desk reads it. */
  writeForm: (actor: Actor): Decision =>
    actor.kind === "staff" && hasRole(actor, "participation-officer") ? allow : refuse("pacts.refusals.notOffice"),
};
