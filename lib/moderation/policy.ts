// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

type Authored = { authorId: string; associationId: string | null };
type Decided = Authored & { decidedBy: string | null };

/** Moderators, and the officers of the participation office with them. */
const moderates = (actor: Actor) => hasRole(actor, ["moderator", "participation-officer"]);

const isAuthor = (actor: Actor, { authorId, associationId }: Authored): boolean =>
  actor.kind === "delegate" ? actor.associationId === associationId : actingPerson(actor) === authorId;

export const moderationPolicy = {
  /** The guarantor reads it too: appeals are theirs to decide as much as a moderator's. */
  read: (actor: Actor): Decision =>
    moderates(actor) || hasRole(actor, "guarantor") ? allow : refuse("moderation.refusals.notModerator"),

  /** Whoever signed in, of what somebody else wrote. */
  report(actor: Actor, subject: Authored): Decision {
    if (actor.kind !== "citizen" && actor.kind !== "staff") return refuse("moderation.refusals.notReporter");
    return actor.personId === subject.authorId ? refuse("moderation.refusals.ownReport") : allow;
  },

  decide(actor: Actor, item: Authored): Decision {
    if (!moderates(actor)) return refuse("moderation.refusals.notModerator");
    return actingPerson(actor) === item.authorId ? refuse("moderation.refusals.ownContent") : allow;
  },

  appeal: (actor: Actor, item: Authored): Decision =>
    isAuthor(actor, item) ? allow : refuse("moderation.refusals.notAuthor"),

  /** Nobody judges their own decision. */
  decideAppeal(actor: Actor, item: Decided): Decision {
    const reading = moderationPolicy.read(actor);
    if (!reading.allowed) return reading;
    if (actingPerson(actor) === item.authorId) return refuse("moderation.refusals.ownContent");
    return actingPerson(actor) === item.decidedBy ? refuse("moderation.refusals.ownDecision") : allow;
  },
};
