// SPDX-License-Identifier: AGPL-3.0-or-later

/** Roles come from appointments: a person holds them in a unit, from a day and until another. */
export const roles = [
  "participation-officer",
  "moderator",
  "unit-head",
  "unit-referent",
  "trainer",
  "mayor-staff",
  "guarantor",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

/** How sure the identity is: the SPID levels and their CIE equivalents. */
export const assuranceLevels = [1, 2, 3] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

export const actorKinds = ["citizen", "delegate", "staff", "counter", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

export type Appointment = { unitCode: string; role: Role };

type SignedIn = { personId: string; level: AssuranceLevel };

/** A person for themselves. */
export type Citizen = SignedIn & { kind: "citizen" };

/** A person for an association or a committee, with their own identity. */
export type Delegate = SignedIn & { kind: "delegate"; associationId: string };

/** An employee, with the roles of the appointments that stand today. */
export type Staff = SignedIn & { kind: "staff"; appointments: Appointment[] };

/** An employee at the counter, for a person without digital identity. */
export type Counter = SignedIn & { kind: "counter"; appointments: Appointment[]; onBehalfOf: string };

export type System = { kind: "system" };

export type Actor = Citizen | Delegate | Staff | Counter | System;

export const system: System = { kind: "system" };

/** The person whose act it is: at the counter, the one who stands before it. */
export function actingPerson(actor: Actor): string | null {
  if (actor.kind === "system") return null;
  return actor.kind === "counter" ? actor.onBehalfOf : actor.personId;
}

/** Whether one of the actor's standing appointments gives one of these roles, in `unitCode` where it is named. */
export function hasRole(actor: Actor, wanted: Role | readonly Role[], unitCode?: string): boolean {
  if (actor.kind !== "staff" && actor.kind !== "counter") return false;
  const accepted: readonly Role[] = typeof wanted === "string" ? [wanted] : wanted;
  return actor.appointments.some(
    (appointment) => accepted.includes(appointment.role) && (!unitCode || appointment.unitCode === unitCode),
  );
}
