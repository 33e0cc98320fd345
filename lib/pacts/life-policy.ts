// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Actor } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import type { Side } from "./life-vocabulary.ts";
import { type Applied, type Handled, handles, isApplicant, isParty, type Joined, pactPolicy } from "./policy.ts";

/** Whose a pact is, and which unit answers for it. */
export type Life = Applied & Joined & Handled;

/** What was moved in from a register has nobody here to speak for the citizens: the unit in charge writes for them. */
const hasNobody = ({ authorId }: Applied) => authorId === null;

const asHandler = (actor: Actor, life: Life): Decision => pactPolicy.asHandler(actor, life);

const asParty = (actor: Actor, life: Life): Decision =>
  hasNobody(life) ? asHandler(actor, life) : pactPolicy.asParty(actor, life);

const asApplicant = (actor: Actor, life: Life): Decision =>
  hasNobody(life) ? asHandler(actor, life) : pactPolicy.asApplicant(actor, life);

const asEither = (actor: Actor, life: Life): Decision =>
  handles(actor, life) || isParty(actor, life) ? allow : refuse("pact-life.refusals.notASide");

/** For which side somebody speaks; null for whoever speaks for neither. */
export function sideOf(actor: Actor, life: Life): Side | null {
  if (handles(actor, life)) return "administration";
  return isApplicant(actor, life) ? "citizens" : null;
}

/** On which side somebody acts who may act on either: the office, or one of the citizens. */
export const sideThatActs = (actor: Actor, life: Life): Side => (handles(actor, life) ? "administration" : "citizens");

/** Who speaks for a side: those who applied, or the unit in charge. */
const asSide = (actor: Actor, life: Life, side: Side): Decision =>
  side === "citizens" ? asApplicant(actor, life) : asHandler(actor, life);

/** Who may do what while a pact lives. */
export const lifePolicy = {
  /** The papers of a pact's life: both sides, and at the desk whoever reads pacts. */
  read: (actor: Actor, life: Life): Decision => (isParty(actor, life) ? allow : pactPolicy.read(actor, life)),
  /** Names of people are for the two sides alone. */
  readInsured: asEither,

  planActivity: asEither,
  logWork: asParty,
  removeWork: asEither,
  makeRequest: asParty,
  answerRequest: asHandler,
  lend: asHandler,
  confirmLoan: asParty,
  takeBack: asHandler,
  insure: asEither,
  callMeeting: asEither,
  minuteMeeting: asHandler,
  report: asParty,
  decideReport: asHandler,
  monitor: asHandler,
  tellRemedy: asParty,
  evaluate: asHandler,
  suspend: asHandler,
  resume: asHandler,
  /** A longer term and a further pact are the citizens' to ask; another text and an early end, either side's. */
  askFor: (actor: Actor, life: Life, side: Side): Decision => asSide(actor, life, side),
  decideAsk: (actor: Actor, life: Life, side: Side): Decision => asSide(actor, life, side),
  /** Whoever speaks for a side gives a change up before it is signed. */
  abandonChange: (actor: Actor, life: Life): Decision =>
    sideOf(actor, life) ? allow : refuse("pact-life.refusals.notASide"),
  /** Where nobody here can ask for it, the unit in charge records what was agreed on paper. */
  recordOnPaper: (actor: Actor, life: Life): Decision =>
    hasNobody(life) ? asHandler(actor, life) : refuse("pact-life.refusals.theyAsk"),
  announceEnd: asApplicant,
  revoke: asHandler,
  openDispute: (actor: Actor, life: Life): Decision =>
    sideOf(actor, life) ? allow : refuse("pact-life.refusals.notASide"),
  speakFor: (actor: Actor, life: Life, side: Side): Decision => asSide(actor, life, side),
  recordConciliation: asHandler,
};

/** Who may enrol as a volunteer: whoever signed in, for themselves. Minors are asked for an adult elsewhere. */
export const mayEnrol = (actor: Actor): Decision =>
  actor.kind === "citizen" ? allow : refuse("pact-life.refusals.onlyForOneself");

/** So that places are left for others: `ahead` says when each activity that somebody has a place in ends, the first first. */
export function mayEnrolMore(ahead: readonly Date[], most: number): Decision {
  const [first] = ahead;
  if (ahead.length < most || !first) return allow;
  return refuse("pact-life.refusals.manyAhead", { count: ahead.length, date: first });
}
