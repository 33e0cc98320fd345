// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const templatePolicy = {
  /** Everyone at the desk who reads cases. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "unit-referent", "guarantor", "administrator"])
      ? allow
      : refuse("templates.refusals.notReader"),

  /** Whoever answers; not the guarantor and the administrators, who answer nobody. */
  write: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "unit-referent"]) ? allow : refuse("templates.refusals.notWriter"),
};
