// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const subscriptionPolicy = {
  /** How many there are, and what was sent: numbers, never an address. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor"])
      ? allow
      : refuse("subscriptions.refusals.notReader"),
};
