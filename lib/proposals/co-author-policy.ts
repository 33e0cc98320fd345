// SPDX-License-Identifier: AGPL-3.0-or-later
import { decisionOn, eligibility, type Facts, type Requirement } from "#lib/eligibility/eligibility.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { isAuthor } from "./policy.ts";

type Authored = { authorId: string; associationId: string | null };
type Signed = { coAuthorIds: readonly string[] };

const firstAuthorOnly = (actor: Actor, proposal: Authored): Decision =>
  isAuthor(actor, proposal) ? allow : refuse("filing.refusals.notFirstAuthor");

/** A co-author signs for themselves, never for an association and never at work. */
export const isCoAuthor = (actor: Actor, { coAuthorIds }: Signed): boolean =>
  (actor.kind === "citizen" || actor.kind === "counter") && coAuthorIds.includes(actingPerson(actor) ?? "");

/**
 * Who may do what with the people who sign a proposal. The first author alone invites and removes; whoever joins must be
 * somebody who could have filed it; everyone may leave.
 */
export const coAuthorPolicy = {
  invite: firstAuthorOnly,
  remove: firstAuthorOnly,

  join(
    actor: Actor,
    proposal: Authored & Signed,
    facts: Facts,
    requirement: Requirement,
    on: Temporal.PlainDate,
  ): Decision {
    if (actor.kind !== "citizen") return refuse("proposals.refusals.staff");
    if (actor.personId === proposal.authorId) return refuse("filing.refusals.ownInvitation");
    if (isCoAuthor(actor, proposal)) return refuse("filing.refusals.alreadyCoAuthor");
    return decisionOn(eligibility(facts, requirement, on), requirement);
  },

  leave: (actor: Actor, proposal: Signed): Decision =>
    isCoAuthor(actor, proposal) ? allow : refuse("filing.refusals.notCoAuthor"),
};
