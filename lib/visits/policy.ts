// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";

type OfPerson = { personId: string | null };
type Timed = { startsAt: Date };

const officersOnly = (actor: Actor): Decision =>
  hasRole(actor, "participation-officer") ? allow : refuse("visits.refusals.notOfficer");

const isOwn = (actor: Actor, { personId }: OfPerson) => personId !== null && personId === actingPerson(actor);

const hasBegun = ({ startsAt }: Timed, at: Temporal.Instant) => startsAt.getTime() <= at.epochMilliseconds;

/** Who may do what with an appointment at the office. */
export const visitPolicy = {
  /** Whoever signed in, for themselves; an association comes as one of its people. */
  book: (actor: Actor): Decision =>
    actor.kind === "system" || actor.kind === "delegate" ? refuse("visits.refusals.notPerson") : allow,

  /** For who has no account, the office writes it down. */
  bookForGuest: officersOnly,

  /** Before it begins, whoever it is for and, when they telephone, the office. */
  change(actor: Actor, visit: OfPerson & Timed, at: Temporal.Instant): Decision {
    if (!isOwn(actor, visit) && !hasRole(actor, "participation-officer")) return refuse("visits.refusals.notYours");
    return hasBegun(visit, at) ? refuse("visits.refusals.begun") : allow;
  },

  callOff(actor: Actor, visit: Timed, at: Temporal.Instant): Decision {
    const officer = officersOnly(actor);
    if (!officer.allowed) return officer;
    return hasBegun(visit, at) ? refuse("visits.refusals.begun") : allow;
  },

  /** Whether somebody came is known when it has begun. */
  mark(actor: Actor, visit: Timed, at: Temporal.Instant): Decision {
    const officer = officersOnly(actor);
    if (!officer.allowed) return officer;
    return hasBegun(visit, at) ? allow : refuse("visits.refusals.notBegun");
  },

  readAgenda: officersOnly,

  /** What can be booked is decided by who keeps the hours. */
  shape: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("hours.refusals.notKeeper"),
};
