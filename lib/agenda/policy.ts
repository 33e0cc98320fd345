// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const agendaPolicy = {
  /** What is written and not published yet, too. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor"])
      ? allow
      : refuse("agenda.refusals.notReader"),

  /** Draft, change, publish, call off, withdraw. */
  write: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("agenda.refusals.notWriter"),
};
