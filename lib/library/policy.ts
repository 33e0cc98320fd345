// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

const keepersOnly = (actor: Actor): Decision =>
  hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("library.refusals.notKeeper");

export const documentPolicy = {
  /** What is public is read by everyone; this is about drafts and the desk. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "guarantor", "administrator"])
      ? allow
      : refuse("library.refusals.notReader"),

  add: keepersOnly,
  describe: keepersOnly,
  attach: keepersOnly,
  detach: keepersOnly,
  publish: keepersOnly,
  withdraw: keepersOnly,
};
