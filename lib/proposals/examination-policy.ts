// SPDX-License-Identifier: AGPL-3.0-or-later
import { casePolicy } from "#lib/cases/policy.ts";
import { type Actor, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { examines } from "./policy.ts";

type Examined = { unitCode: string };
type Implemented = Examined & { implementingUnitCode: string | null };

const examinersOnly = (actor: Actor, file: Examined): Decision =>
  examines(actor, file) ? allow : refuse("proposals.refusals.notExaminer");

/** Whoever examined it, and the referents of the unit the answer entrusted with doing it. */
const implementersOnly = (actor: Actor, file: Implemented): Decision =>
  examines(actor, file) || isEntrusted(actor, file) ? allow : refuse("examination.refusals.notImplementer");

const isEntrusted = (actor: Actor, { implementingUnitCode }: Implemented) =>
  implementingUnitCode !== null && hasRole(actor, "unit-referent", implementingUnitCode);

/** Who may do what between taking in charge and closing. */
export const examinationPolicy = {
  /** Who reads the whole file of a proposal at the desk. */
  read(actor: Actor, file: Implemented): Decision {
    return isEntrusted(actor, file) ? allow : casePolicy.read(actor, file);
  },

  admit: examinersOnly,
  declareInadmissible: examinersOnly,
  assign: examinersOnly,
  askOpinion: examinersOnly,
  estimateCost: examinersOnly,
  valuate: examinersOnly,
  callMeeting: examinersOnly,
  moveMeeting: examinersOnly,
  callOffMeeting: examinersOnly,
  publishMinutes: examinersOnly,
  merge: examinersOnly,
  split: examinersOnly,

  /** By what everyone values is the office's to say, and whoever keeps the rules. */
  editCriteria: (actor: Actor): Decision =>
    hasRole(actor, ["participation-officer", "administrator"]) ? allow : refuse("examination.refusals.notKeeper"),

  implement: implementersOnly,
  report: implementersOnly,
  close: implementersOnly,

  /** An opinion is the unit's own: not even the office gives it in its place. */
  giveOpinion: (actor: Actor, opinion: Examined): Decision =>
    hasRole(actor, "unit-referent", opinion.unitCode) ? allow : refuse("examination.refusals.notAsked"),

  /** The unit that was asked reads the question; so does whoever reads the file of its proposal. */
  readOpinion: (actor: Actor, opinion: Examined, file: Implemented): Decision =>
    hasRole(actor, "unit-referent", opinion.unitCode) ? allow : examinationPolicy.read(actor, file),
};
