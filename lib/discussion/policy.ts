// SPDX-License-Identifier: AGPL-3.0-or-later
import { decisionOn, eligibility, type Facts, type Requirement } from "#lib/eligibility/eligibility.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

type Authored = { authorId: string };
type Standing = { isOpen: boolean; isPublic: boolean };

const authorsOnly = (actor: Actor, comment: Authored): Decision =>
  actingPerson(actor) === comment.authorId ? allow : refuse("discussion.refusals.notAuthor");

function open({ isOpen, isPublic }: Standing): Decision {
  if (!isPublic) return refuse("discussion.refusals.notPublic");
  return isOpen ? allow : refuse("discussion.refusals.closed");
}

/** Everybody speaks for themselves or for who delegated them: an employee as a citizen, through the citizens' door. */
function takePart(
  actor: Actor,
  discussed: Standing,
  facts: Facts,
  requirement: Requirement,
  on: Temporal.PlainDate,
): Decision {
  if (actor.kind !== "citizen" && actor.kind !== "delegate") return refuse("discussion.refusals.notCitizen");
  const standing = open(discussed);
  return standing.allowed ? decisionOn(eligibility(facts, requirement, on), requirement) : standing;
}

/** Who may do what in a discussion; `facts` and `requirement` are those of the day of the act, in Europe/Rome. */
export const discussionPolicy = {
  comment: takePart,

  vote(
    actor: Actor,
    comment: Authored,
    ...standing: [discussed: Standing, facts: Facts, requirement: Requirement, on: Temporal.PlainDate]
  ): Decision {
    if (actingPerson(actor) === comment.authorId) return refuse("discussion.refusals.ownComment");
    // Votes are counted by heads, and an association has none.
    if (actor.kind !== "citizen") return refuse("discussion.refusals.notCitizen");
    return takePart(actor, ...standing);
  },

  /** For some minutes, until somebody may have answered it. `editableUntil` is by the rule of the day. */
  edit(actor: Actor, comment: Authored, discussed: Standing, time: { at: Date; editableUntil: Date }): Decision {
    const author = authorsOnly(actor, comment);
    if (!author.allowed) return author;
    const standing = open(discussed);
    if (!standing.allowed) return standing;
    return time.at <= time.editableUntil ? allow : refuse("discussion.refusals.editedTooLate");
  },

  /** One's own words can always be taken back, also when the discussion is over. */
  remove: authorsOnly,
};
