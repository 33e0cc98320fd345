// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const programmePolicy = {
  write: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("programme.refusals.notWriter"),
};
