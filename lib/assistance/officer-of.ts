// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { Refusal } from "#lib/kernel/errors.ts";

/** The member of staff whose act it is; nobody answers in somebody else's name. */
export function officerOf(actor: Actor): string {
  if (actor.kind !== "staff") throw new Refusal("assistance.refusals.notOffice");
  return actor.personId;
}
