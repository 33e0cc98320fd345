// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

/** What a person began, for themselves or for an association. */
export type Begun = { authorId: string | null; associationId: string | null; status: string };

/** For which association the writer of a draft acted, by name; null where they may still, or never did. */
export type Formerly = { formerlyFor: string | null };

/** Whoever began a draft and no longer acts for its association: they keep their words, not its name. */
export const isFormerDelegate = (actor: Actor, { authorId, associationId, status }: Begun): boolean =>
  status === "draft" && associationId !== null && actor.kind === "citizen" && actor.personId === authorId;

const keepersOnly = (actor: Actor): Decision =>
  hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("associations.refusals.notKeeper");

export const associationPolicy = {
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "guarantor", "administrator"])
      ? allow
      : refuse("associations.refusals.notReader"),

  register: keepersOnly,

  /** Nobody at the desk gives themselves the power to act for an association: a colleague does it. */
  grantDelegation(actor: Actor, { personId }: { personId: string }): Decision {
    if (actor.kind !== "system" && actor.personId === personId) return refuse("associations.refusals.toOneself");
    return keepersOnly(actor);
  },

  revokeDelegation: keepersOnly,
};
