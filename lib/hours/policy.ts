// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const hoursPolicy = {
  /** Who keeps the office's hours: its officers, and those who administer the site. */
  change: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("hours.refusals.notKeeper"),
};
