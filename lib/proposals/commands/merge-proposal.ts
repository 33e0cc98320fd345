// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, sql } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { cases } from "#db/schema/cases.ts";
import { supports } from "#db/schema/proposals.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { closeCase } from "#lib/cases/commands/close-case.ts";
import { carryFollows } from "#lib/follows/commands/carry-follows.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { coAuthorIds } from "../co-authors.ts";
import { proposalJoined, proposalMerged } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { MergeProposal } from "../examination-schemas.ts";
import { lockFiled, type Proposal, saveProposal } from "../lock-proposal.ts";
import { isSigned } from "../vocabulary.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Lets a proposal go on in another that wants the same: its case is closed, its supports count there too, once a voice.
 * Both rows are held in the order of their identifiers, so that two who merge them into each other neither wait for ever
 * nor make a circle: the second finds the first's merge standing. What was signed speaks of its own text and is not
 * merged.
 */
export const mergeProposal = (
  actor: Actor,
  input: MergeProposal,
  at = now(),
): Promise<{ number: string; into: string }> =>
  inTransaction(async (tx) => {
    const intoId = await idOf(tx, input.into);
    if (intoId === input.proposalId) throw new Invalid({ into: { key: "examination.fields.intoItself" } });
    const [source, target] = await lockBoth(tx, input.proposalId, intoId);
    authorize(examinationPolicy.merge(actor, source.case));
    if (isSigned(source.proposal.kind) || isSigned(target.proposal.kind)) {
      throw new Refusal("examination.refusals.signedText");
    }
    const status = proposalWorkflow.next("merge", source.proposal.status);
    if (!proposalWorkflow.can("receive", target.proposal.status)) {
      throw new Invalid({ into: { key: "examination.fields.cannotReceive" } });
    }
    await saveProposal(tx, source.proposal.id, { status, mergedIntoId: intoId, mergeReason: input.reason }, at);
    await closeCase(tx, source.case.id, at);
    const carried = await carrySupports(tx, source.proposal, target.proposal);
    const followed = ({ id }: Proposal) => ({ kind: "proposal", id }) as const;
    await carryFollows(tx, followed(source.proposal), followed(target.proposal), at);
    await saveProposal(tx, intoId, {}, at);
    await recordEvent(tx, actor, proposalMerged(source.proposal, { into: target.case.number }), at);
    const joined = { from: source.case.number, supports: carried };
    await recordEvent(tx, actor, proposalJoined(target.proposal, joined), at);
    return { number: source.case.number, into: target.case.number };
  });

async function idOf(tx: Transaction, number: string): Promise<string> {
  const isOfNumber = and(eq(cases.number, number), eq(cases.kind, "proposal"));
  const [found] = await tx.select({ id: cases.subjectId }).from(cases).where(isOfNumber);
  if (!found) throw new Invalid({ into: { key: "examination.fields.noSuchNumber" } });
  return found.id;
}

async function lockBoth(tx: Transaction, one: string, other: string) {
  const first = await lockFiled(tx, one < other ? one : other);
  const second = await lockFiled(tx, one < other ? other : one);
  return one < other ? ([first, second] as const) : ([second, first] as const);
}

/** Every voice once: who supports both already, and the authors of the other, count as they did. Answers how many came. */
async function carrySupports(tx: Transaction, source: Proposal, target: Proposal): Promise<number> {
  const signers = await coAuthorIds(tx, target.id);
  const authors = target.associationId === null ? [target.authorId, ...signers] : signers;
  const own = tx.select({ voice: people.voice }).from(people).where(inArray(people.id, authors));
  const carried = await tx.execute(sql`
    insert into ${supports} (proposal_id, voice, person_id, channel, via_id, created_at)
    select ${target.id}, voice, person_id, channel, coalesce(via_id, ${source.id}), created_at
    from ${supports}
    where proposal_id = ${source.id} and voice not in ${own}
    on conflict do nothing
    returning voice
  `);
  return carried.length;
}
