// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

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
