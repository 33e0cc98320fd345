// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { AskedKind } from "./examination-vocabulary.ts";
import { type Applied, type Handled, isParty, type Joined, pactPolicy } from "./policy.ts";

type Asked = { asked: AskedKind; unitCode: string | null };

const { asApplicant, asHandler, asOffice, asParty } = pactPolicy;

/** Who may do what between intake and decision. */
export const examinationPolicy = {
  takeIn: asOffice,
  assign: asOffice,
  merge: asOffice,
  proposeMerger: asOffice,

  classify: asHandler,
  requestIntegration: asHandler,
  askOpinion: asHandler,
  arrangeVisit: asHandler,
  reportVisit: asHandler,
  openToObservations: asHandler,
  decideObservation: asHandler,
  answerObservation: asHandler,
  endObservations: asHandler,
  callAssembly: asHandler,
  moveAssembly: asHandler,
  callOffAssembly: asHandler,
  publishAssemblyMinutes: asHandler,
  admit: asHandler,
  announceRefusal: asHandler,
  reconsider: asHandler,
  refuse: asHandler,
  archive: asHandler,

  integrate: asParty,
  remark: asParty,
  agreeToMerger: asApplicant,

  /** A unit answers for itself; what a body outside wrote, the handler writes down. */
  giveOpinion(actor: Actor, { asked, unitCode }: Asked, pact: Handled): Decision {
    if (asked !== "unit") return asHandler(actor, pact);
    const isItsOwn = unitCode !== null && hasRole(actor, "unit-referent", unitCode);
    return isItsOwn ? allow : refuse("pact-examination.refusals.notAsked");
  },

  /** Whoever was asked reads the question with what it is about; so does everyone who reads the pact. */
  readOpinion(actor: Actor, opinion: Asked, pact: Handled): Decision {
    const isItsOwn = opinion.unitCode !== null && hasRole(actor, "unit-referent", opinion.unitCode);
    return isItsOwn ? allow : pactPolicy.read(actor, pact);
  },

  /** Everyone who signed in, save those who apply: they have other ways to speak. */
  observe(actor: Actor, pact: Applied & Joined): Decision {
    if (actor.kind !== "citizen") return refuse("pact-examination.refusals.staffObserves");
    return isParty(actor, pact) || (pact.associationId !== null && actor.personId === pact.authorId)
      ? refuse("pact-examination.refusals.ownPact")
      : allow;
  },
};
