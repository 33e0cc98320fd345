// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { ResidencyResult, Tie } from "./vocabulary.ts";

/** What a person may declare of where they live, given what is known (D.P.R. 445/2000, arts 46–47). */
export type Declaration =
  | { lives: true; zoneCode: string | null }
  | { lives: false; tie: Tie; zoneCode: string | null };

/** Who may do what with an account; every refusal is a sentence. */
export const accountPolicy = {
  /**
   * One declares what the register does not know or cannot say now. Who is known to live elsewhere may say that they
   * work or study here; who is known to live here has nothing to declare.
   */
  declareResidency(known: ResidencyResult, declaration: Declaration): Decision {
    if (known === "resident") return refuse("accounts.refusals.knownResident");
    return known === "not_resident" && declaration.lives ? refuse("accounts.refusals.livesElsewhere") : allow;
  },

  /** Of one's own mails, by who signed in. */
  chooseMailLanguage(actor: Actor, personId: string): Decision {
    const isOwn = (actor.kind === "citizen" || actor.kind === "staff") && actor.personId === personId;
    return isOwn ? allow : refuse("accounts.refusals.anothersMail");
  },

  recordResidency: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("accounts.refusals.notOfficer"),

  /** At the counter of the participation office, for a person who stands before it. */
  serve: (actor: Actor): Decision =>
    hasRole(actor, "participation-officer") ? allow : refuse("accounts.refusals.notCounter"),

  /** Who has a fiscal code is its person already; an employee's appointments are not handed on. */
  link({ fiscalCodeSealed }: { fiscalCodeSealed: string | null }, hasAppointment: boolean): Decision {
    if (fiscalCodeSealed !== null) return refuse("accounts.refusals.hasCode");
    return hasAppointment ? refuse("accounts.refusals.appointed") : allow;
  },

  /** An appointment names who answers for something: it has to be ended first, by whoever gives appointments. */
  erase: (hasAppointment: boolean): Decision => (hasAppointment ? refuse("accounts.refusals.appointed") : allow),
};
