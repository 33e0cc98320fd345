// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

const administratorsOnly = (actor: Actor): Decision =>
  hasRole(actor, "administrator") ? allow : refuse("rules.refusals.notAdministrator");

export const rulePolicy = {
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "guarantor", "administrator"])
      ? allow
      : refuse("rules.refusals.notReader"),

  change: administratorsOnly,
  withdrawChange: administratorsOnly,
};
