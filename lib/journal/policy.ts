// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const journalPolicy = {
  /** The whole journal names who did what, citizens included: it is for who watches over the house. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["guarantor", "administrator"]) ? allow : refuse("journal.refusals.notReader"),
};
