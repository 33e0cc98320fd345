// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const feedbackPolicy = {
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "guarantor", "administrator"])
      ? allow
      : refuse("feedback.refusals.notReader"),

  hide: (actor: Actor): Decision =>
    hasRole(actor, "participation-officer") ? allow : refuse("feedback.refusals.notOffice"),
};
