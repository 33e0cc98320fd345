// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const commonsPolicy = {
  /** Everyone for themselves, wherever they live; the office writes its own at the desk. */
  suggest: (actor: Actor): Decision => (actor.kind === "citizen" ? allow : refuse("commons.refusals.notCitizen")),

  /** As many as the office can read with care wait at once; each one it decides makes room for another. */
  suggestMore: (waiting: readonly string[], most: number): Decision =>
    waiting.length < most
      ? allow
      : refuse("commons.refusals.manyWait", {
          count: waiting.length,
          names: waiting.map((name) => `«${name}»`).join(", "),
        }),

  /** The catalogue at the desk, with what was suggested and declined; whoever answers for a unit looks things up in it. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor", "unit-referent", "mayor-staff"])
      ? allow
      : refuse("commons.refusals.notReader"),

  /** List, decline, change, retire, say whether it is available. */
  write: (actor: Actor): Decision =>
    hasRole(actor, "participation-officer") ? allow : refuse("commons.refusals.notOffice"),
};
