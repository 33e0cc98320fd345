// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export type UnitsInSight = "all" | readonly string[];

/**
 * The units whose cases an actor reads at the desk: all of them for the office, the guarantor and the administrators;
 * their own, with the units below, for referents; none for everyone else.
 */
export function unitsInSight(actor: Actor): UnitsInSight {
  if (hasRole(actor, ["participation-officer", "guarantor", "administrator"])) return "all";
  if (actor.kind !== "staff") return [];
  return actor.appointments.filter(({ role }) => role === "unit-referent").map(({ unitCode }) => unitCode);
}

export const casePolicy = {
  /** The queue as a whole, to take along or to weigh: whoever reads any of it at the desk. */
  readQueue: (actor: Actor): Decision =>
    unitsInSight(actor).length > 0 ? allow : refuse("cases.refusals.nothingInSight"),

  read(actor: Actor, { unitCode }: { unitCode: string }): Decision {
    const units = unitsInSight(actor);
    return units === "all" || units.includes(unitCode) ? allow : refuse("cases.refusals.notInSight");
  },
};
