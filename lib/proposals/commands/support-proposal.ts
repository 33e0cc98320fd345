// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { factsOfPeople } from "#lib/accounts/person-facts.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, NotFound, Refusal } from "#lib/kernel/errors.ts";
import { together } from "#lib/kernel/together.ts";
import { coAuthorsOf } from "../co-authors.ts";
import { lockForSupport } from "../lock-proposal.ts";
import { petitionPolicy } from "../petition-policy.ts";
import { proposalPolicy } from "../policy.ts";
import { participationRequirement } from "../requirement.ts";
import { whyNot } from "../why-not.ts";
import { proposalWorkflow } from "../workflow.ts";
import { writeSupports } from "../write-support.ts";
import { noteThreshold } from "./note-threshold.ts";

/** `reached` is the number of the register where this voice was the one that made enough. */
export type Supported = { isNew: boolean; reached?: string };

/**
 * One person, one support or signature, on line or on paper: the primary key of `supports` is the judge. A second click,
 * or a second desk, finds the first support standing (`isNew: false`) and changes nothing.
 *
 * Supports of the same moment are written together, in a transaction of their own
 * (docs/decisions/0080-what-comes-together-is-asked-together.md); each is allowed or refused for itself.
 */
export async function supportProposal(
  actor: Actor,
  { proposalId }: { proposalId: string },
  at = now(),
): Promise<Supported> {
  const personId = actingPerson(actor);
  if (personId === null || actor.kind === "system") throw new Refusal("proposals.refusals.staff");
  const { isNew, isAwaited } = await support({ actor, personId, proposalId, at });
  const reached = isNew && isAwaited ? await noteThreshold(proposalId, at) : null;
  return reached === null ? { isNew } : { isNew, reached };
}

type Asked = { actor: Exclude<Actor, { kind: "system" }>; personId: string; proposalId: string; at: Temporal.Instant };

const support = together<Asked, { isNew: boolean; isAwaited: boolean }>((asked) =>
  inTransaction(async (tx) => {
    const judge = await judgeOf(tx, asked);
    const judged = await Promise.all(asked.map((one) => judge(one).catch((refusal: Error) => refusal)));
    const voices = judged.flatMap((one) => (one instanceof Error ? [] : [one]));
    const written = await writeSupports(tx, voices);
    const given = new Map(voices.map((voice, index) => [voice, written[index] === true]));
    return judged.map((one) => {
      if (one instanceof Error) return one;
      const { supportsNeeded, isReached } = one.proposal;
      return { isNew: given.get(one) === true, isAwaited: supportsNeeded !== null && !isReached };
    });
  }),
);

/** What makes of everyone who asked the voice that they may give, or throws why they may not. */
async function judgeOf(tx: Transaction, all: readonly Asked[]) {
  const proposalIds = distinct(all.map(({ proposalId }) => proposalId));
  const days = distinct(all.map(({ at }) => today(at).toString()));
  const requirementOn = async (day: string) =>
    [day, await participationRequirement(tx, Temporal.PlainDate.from(day))] as const;
  const [proposals, signers, people, requirements] = await Promise.all([
    lockForSupport(tx, proposalIds),
    coAuthorsOf(tx, proposalIds),
    factsOfPeople(tx, distinct(all.map(({ personId }) => personId))),
    Promise.all(days.map(requirementOn)).then((entries) => new Map(entries)),
  ]);

  return async ({ actor, personId, proposalId, at }: Asked) => {
    const on = today(at);
    const proposal = proposals.get(proposalId);
    const person = people.get(personId);
    const requirement = requirements.get(on.toString());
    if (!proposal || !person || !requirement) throw new NotFound();
    authorize(proposalPolicy.join(proposal));
    const authored = { ...proposal, coAuthorIds: signers.get(proposalId) ?? [] };
    const facts = { ...person, level: actor.level };
    authorize(await whyNot(tx, personId, proposalPolicy.support(actor, authored, facts, requirement, on)));
    proposalWorkflow.next("support", proposal.status);
    authorize(petitionPolicy.inTime(proposal, proposal.kind, on));
    const channel = actor.kind === "counter" ? ("paper" as const) : ("online" as const);
    return { actor, proposal, personId, voice: person.voice, channel, at };
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
