// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";

const administratorsOnly = (reason: MessageKey) => (actor: Actor) =>
  hasRole(actor, "administrator") ? allow : refuse(reason);

const appointing = administratorsOnly("organisation.refusals.notAdministrator");

export const organisationPolicy = {
  /** Who is who at the desk, and who holds which role; for citizens, what the office needs to serve them. */
  readPeople: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor"])
      ? allow
      : refuse("organisation.refusals.notReader"),

  appoint: appointing,
  endAppointment: appointing,

  /** How the public reaches the units. */
  editUnitContacts: administratorsOnly("organisation.refusals.notEditor"),
};
