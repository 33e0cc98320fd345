// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";

/** The member of staff whose act it is. */
export function employee(actor: Actor): string {
  if (actor.kind !== "staff") throw new Refusal("pacts.refusals.notHandler");
  return actor.personId;
}

/** The person whose act it is; the house itself is none. */
export function personActing(actor: Actor): string {
  const personId = actingPerson(actor);
  if (personId === null) throw new Refusal("pacts.refusals.notParty");
  return personId;
}
