// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { type Applied, type Handled, handles, isParty, type Joined, pactPolicy } from "./policy.ts";
import { otherSide, type Side } from "./text-vocabulary.ts";

type Table = Applied & Joined & Handled;

/** On which side of the table somebody sits; null for who does not. */
export function sideOf(actor: Actor, pact: Table): Side | null {
  if (handles(actor, pact)) return "office";
  return isParty(actor, pact) ? "citizens" : null;
}

export const textPolicy = {
  /** Those who sit at the table write: each for their own side. */
  write: (actor: Actor, pact: Table): Decision =>
    sideOf(actor, pact) === null ? refuse("pact-text.refusals.notAtTheTable") : allow,

  /** Those at the table, and who watches over it from the desk. */
  read: (actor: Actor, pact: Table): Decision =>
    sideOf(actor, pact) !== null || pactPolicy.read(actor, pact).allowed
      ? allow
      : refuse("pact-text.refusals.notAtTheTable"),

  /** The clauses that are kept: everyone at the desk who reads pacts. */
  readTemplates: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "unit-referent", "mayor-staff", "guarantor", "administrator"])
      ? allow
      : refuse("templates.refusals.notReader"),

  /** What one side suggests the other decides. */
  decide: (side: Side, suggestedBy: Side): Decision =>
    side === otherSide(suggestedBy) ? allow : refuse("pact-text.refusals.ownSuggestion"),

  /** What one side suggested it withdraws itself. */
  withdraw: (side: Side, suggestedBy: Side): Decision =>
    side === suggestedBy ? allow : refuse("pact-text.refusals.othersSuggestion"),
};
