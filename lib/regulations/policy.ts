// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

/** Whoever runs the installation may import from the command line: what comes of it is a draft. */
const keepersOnly = (actor: Actor): Decision =>
  hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("regulations.refusals.notKeeper");

export const regulationPolicy = {
  /** What is public is read by everyone; this is about drafts and the desk. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "guarantor", "administrator"])
      ? allow
      : refuse("regulations.refusals.notReader"),

  import: (actor: Actor): Decision => (actor.kind === "system" ? allow : keepersOnly(actor)),
  describe: keepersOnly,
  publish: keepersOnly,
  discard: keepersOnly,
  withdraw: keepersOnly,
  repeal: keepersOnly,
  takeBackRepeal: keepersOnly,
};
