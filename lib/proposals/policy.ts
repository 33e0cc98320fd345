// SPDX-License-Identifier: AGPL-3.0-or-later
import { isFormerDelegate } from "#lib/associations/policy.ts";
import { decisionOn, eligibility, type Facts, type Requirement } from "#lib/eligibility/eligibility.ts";
import { type Actor, actingPerson, hasRole } from "#lib/kernel/actor.ts";
import { allow, type Decision, refuse } from "#lib/kernel/errors.ts";
import { isSigned, type ProposalKind, type ProposalStatus, type Publication } from "./vocabulary.ts";

type Authored = { authorId: string; associationId: string | null };
type Written = Authored & { status: ProposalStatus };
/** Those who sign with the author; a co-author acts for themselves. */
type Signed = { coAuthorIds: readonly string[] };
type Examined = { unitCode: string };

/** The author: the person, or whoever is a delegate today of the association it was made for. */
export function isAuthor(actor: Actor, { authorId, associationId }: Authored): boolean {
  if (actor.kind === "delegate") return actor.associationId === associationId;
  return associationId === null && actor.kind !== "staff" && actingPerson(actor) === authorId;
}

/** The office examines everything; the referent of a unit, what is in that unit's charge. */
export const examines = (actor: Actor, { unitCode }: Examined): boolean =>
  hasRole(actor, "participation-officer") || hasRole(actor, "unit-referent", unitCode);

const authorsOnly = (actor: Actor, proposal: Authored): Decision =>
  isAuthor(actor, proposal) ? allow : refuse("proposals.refusals.notAuthor");

const writersOnly = (actor: Actor, proposal: Written): Decision =>
  isFormerDelegate(actor, proposal) ? allow : authorsOnly(actor, proposal);

const examinersOnly = (actor: Actor, proposal: Examined): Decision =>
  examines(actor, proposal) ? allow : refuse("proposals.refusals.notExaminer");

/** An employee files and supports as a citizen, through the citizens' door, or for someone at the counter. */
function eligible(actor: Actor, facts: Facts, requirement: Requirement, on: Temporal.PlainDate): Decision {
  if (actor.kind === "staff" || actor.kind === "system") return refuse("proposals.refusals.staff");
  return decisionOn(eligibility(facts, requirement, on), requirement);
}

/** Who may do what with a proposal; `facts` and `requirement` are those of the day of the act, in Europe/Rome. */
export const proposalPolicy = {
  file: eligible,

  edit: writersOnly,
  discard: writersOnly,

  submit(actor: Actor, proposal: Authored, facts: Facts, requirement: Requirement, on: Temporal.PlainDate): Decision {
    const author = authorsOnly(actor, proposal);
    return author.allowed ? eligible(actor, facts, requirement, on) : author;
  },

  /** Who promotes a petition signs it like everyone else; who makes a proposal need not support it. */
  support(
    actor: Actor,
    proposal: Authored & Partial<Signed> & { kind: ProposalKind },
    facts: Facts,
    requirement: Requirement,
    on: Temporal.PlainDate,
  ): Decision {
    const personId = actingPerson(actor) ?? "";
    const isFirst = proposal.associationId === null && personId === proposal.authorId;
    const isOwn = isFirst || (proposal.coAuthorIds ?? []).includes(personId);
    if (isOwn && !isSigned(proposal.kind)) {
      return refuse("proposals.refusals.ownProposal");
    }
    return eligible(actor, facts, requirement, on);
  },

  /** What a moderator holds or hides is joined by nobody; its procedure goes on. */
  join: ({ publication }: { publication: Publication }): Decision =>
    publication === "published" ? allow : refuse("proposals.refusals.notPublic"),

  takeCharge: examinersOnly,
  requestIntegration: examinersOnly,
  answer: examinersOnly,

  /** Whoever signs may add what was asked; only the first author takes it back. */
  integrate: (actor: Actor, proposal: Authored & Partial<Signed>): Decision =>
    actor.kind === "citizen" && proposal.coAuthorIds?.includes(actor.personId) ? allow : authorsOnly(actor, proposal),
  withdraw: authorsOnly,
};
