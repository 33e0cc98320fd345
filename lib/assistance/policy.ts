// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

type InUnit = { unitCode: string };
type Asked = { personId: string | null };

/** The office answers everything; the referent of a unit, what is in that unit's charge. */
export const answersRequests = (actor: Actor, { unitCode }: InUnit): boolean =>
  hasRole(actor, "participation-officer") || hasRole(actor, "unit-referent", unitCode);

const whoAnswers = (actor: Actor, request: InUnit): Decision =>
  answersRequests(actor, request) ? allow : refuse("assistance.refusals.notOffice");

/** Who may do what with a request. A visitor who holds the link of a letter is let in by the link, not from here. */
export const assistancePolicy = {
  /** Everyone for themselves, whatever their residence or age; an employee at work writes down what others ask. */
  ask: (actor: Actor): Decision =>
    actor.kind === "citizen" || actor.kind === "counter" ? allow : refuse("assistance.refusals.staff"),

  /** At the counter or on the telephone, for somebody who is not known to the house and need not be. */
  register: (actor: Actor): Decision =>
    hasRole(actor, "participation-officer") ? allow : refuse("accounts.refusals.notCounter"),

  /** Requests are nobody's business but of who asked and of who answers: they are never public. */
  readOwn: isTheirs,

  integrate: (actor: Actor, request: Asked): Decision =>
    isTheirs(actor, request) ? allow : refuse("assistance.refusals.notYours"),

  takeCharge: whoAnswers,
  requestIntegration: whoAnswers,
  answer: whoAnswers,
  close: whoAnswers,
  assign: whoAnswers,
};

function isTheirs(actor: Actor, { personId }: Asked): boolean {
  return personId !== null && actingPerson(actor) === personId;
}
