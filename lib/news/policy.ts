// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const articlePolicy = {
  /** What is written, scheduled and withdrawn. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor"]) ? allow : refuse("news.refusals.notReader"),

  /** Draft, change, publish, withdraw. */
  write: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("news.refusals.notWriter"),
};
