// SPDX-License-Identifier: AGPL-3.0-or-later

import { type UnitsInSight, unitsInSight } from "#lib/cases/policy.ts";
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { MessageKey } from "#lib/kernel/messages.ts";

/** Whose a pact is; what was moved in from an existing register has no author here. */
export type Applied = { authorId: string | null; associationId: string | null };

/** Those who confirmed that they apply together with the author. */
export type Joined = { memberIds: readonly string[] };

/** Which unit answers for a pact today. */
export type Handled = { unitCode: string };

/** The author: the person, or whoever is a delegate today of the association or company it was made for. */
export function isApplicant(actor: Actor, { authorId, associationId }: Applied): boolean {
  if (authorId === null) return false;
  if (actor.kind === "delegate") return actor.associationId === associationId;
  return associationId === null && actor.kind !== "staff" && actingPerson(actor) === authorId;
}

/** The applicant, or one of the group who confirmed. */
export const isParty = (actor: Actor, pact: Applied & Joined): boolean =>
  isApplicant(actor, pact) || (actor.kind === "citizen" && pact.memberIds.includes(actor.personId));

/** The office coordinates everything; the referents of a unit handle what is in that unit's charge. */
export const handles = (actor: Actor, { unitCode }: Handled): boolean =>
  hasRole(actor, "participation-officer") || hasRole(actor, "unit-referent", unitCode);

export const isOffice = (actor: Actor): boolean => hasRole(actor, "participation-officer");

/** The units whose pacts an actor reads at the desk; the staff of the mayor reads them all. */
export const pactsInSight = (actor: Actor): UnitsInSight =>
  hasRole(actor, "mayor-staff") ? "all" : unitsInSight(actor);

const allowing = (is: boolean, otherwise: MessageKey): Decision => (is ? allow : refuse(otherwise));

/**
 * Who may do what with a pact, in the words of the procedure. Which step belongs to whom is told once, here; the files
 * that begin with a stage's name add only what concerns that stage alone.
 */
export const pactPolicy = {
  /** What only the applicants do. */
  asApplicant: (actor: Actor, pact: Applied): Decision =>
    allowing(isApplicant(actor, pact), "pacts.refusals.notApplicant"),

  /** What each of those who apply together may do. */
  asParty: (actor: Actor, pact: Applied & Joined): Decision =>
    allowing(isParty(actor, pact), "pacts.refusals.notParty"),

  /** What the office that coordinates does for every unit. */
  asOffice: (actor: Actor): Decision => allowing(isOffice(actor), "pacts.refusals.notOffice"),

  /** Who moves an existing register in: the office, or whoever runs the house. */
  moveIn: (actor: Actor): Decision => allowing(actor.kind === "system" || isOffice(actor), "pacts.refusals.notOffice"),

  /** What the unit in charge does, or the office in its place. */
  asHandler: (actor: Actor, pact: Handled): Decision => allowing(handles(actor, pact), "pacts.refusals.notHandler"),

  /** What the staff of the mayor writes down: the Giunta has decided. */
  asGiunta: (actor: Actor): Decision => allowing(hasRole(actor, "mayor-staff"), "pacts.refusals.notGiunta"),

  /** Everyone at the desk who reads cases reads the pacts of their units; the office and those who watch over it, all. */
  read(actor: Actor, { unitCode }: Handled): Decision {
    const inSight = pactsInSight(actor);
    return allowing(inSight === "all" || inSight.includes(unitCode), "pacts.refusals.notReader");
  },

  /** The list of the desk: whoever reads any of them. */
  readList: (actor: Actor): Decision => allowing(pactsInSight(actor).length > 0, "pacts.refusals.notReader"),
};
