// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

export const callPolicy = {
  /** Everyone who signed in as who they are; the office answers and does not ask. */
  ask: (actor: Actor): Decision => (actor.kind === "citizen" ? allow : refuse("calls.refusals.notCitizen")),

  /** As many questions of one person wait at once as the rule says; each answer makes room for another. */
  askMore: (waiting: number, most: number): Decision =>
    waiting < most ? allow : refuse("calls.refusals.manyWait", { count: waiting }),

  /** Drafts, and the questions that wait. */
  read: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator", "guarantor", "unit-referent", "mayor-staff"])
      ? allow
      : refuse("calls.refusals.notReader"),

  /** Write, publish, prolong, withdraw, answer. */
  write: (actor: Actor): Decision =>
    hasRole(actor, "participation-officer") ? allow : refuse("calls.refusals.notOffice"),
};
