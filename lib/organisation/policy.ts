// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

const administratorsOnly = (actor: Actor): Decision =>
  hasRole(actor, "administrator") ? allow : refuse("organisation.refusals.notAdministrator");

export const organisationPolicy = {
  /** Who is who at the desk, and who holds which role; for citizens, what the office needs to serve them. */
  readPeople: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor"])
      ? allow
      : refuse("organisation.refusals.notReader"),

  appoint: administratorsOnly,
  endAppointment: administratorsOnly,
};
