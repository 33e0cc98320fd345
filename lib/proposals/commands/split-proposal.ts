// SPDX-License-Identifier: AGPL-3.0-or-later
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { rulesInForce } from "#lib/rules/queries.ts";
import { carryCoAuthors } from "../carry-co-authors.ts";
import { proposalSplit, proposalSplitOff } from "../examination-events.ts";
import { examinationPolicy } from "../examination-policy.ts";
import type { SplitProposal } from "../examination-schemas.ts";
import { lockFiled, saveProposal } from "../lock-proposal.ts";
import { findFiled } from "../queries.ts";
import { isSigned } from "../vocabulary.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Files a part of a proposal as one of its own, by the same authors, with its number and its term; the supports were given
 * to the first and stay with it. A form sent twice finds the part it made. What was signed is not divided.
 */
export const splitProposal = (
  actor: Actor,
  input: SplitProposal,
  at = now(),
): Promise<{ number: string; newNumber: string }> =>
  inTransaction(async (tx) => {
    const { proposal, case: opened } = await lockFiled(tx, input.proposalId);
    authorize(examinationPolicy.split(actor, opened));
    const made = await findFiled(input.newId, tx);
    if (made) return { number: opened.number, newNumber: made.number };
    proposalWorkflow.next("split", proposal.status);
    if (isSigned(proposal.kind)) throw new Refusal("examination.refusals.signedText");
    if (proposal.publication !== "published") throw new Refusal("examination.refusals.notPublished");

    const { newId: id, title, body, reason } = input;
    const rules = await rulesInForce(tx, ["proposals.answer-term"], today(at));
    const { unitCode } = opened;
    const part = await openCase(
      tx,
      { kind: "proposal", subjectId: id, title, unitCode, term: rules["proposals.answer-term"] },
      at,
    );
    const moment = new Date(at.epochMilliseconds);
    const { authorId, associationId, kind, addressee, zoneCode, topicCode, address, longitude, latitude } = proposal;
    const written = await tx
      .insert(proposals)
      .values({
        ...{ id, title, body, authorId, associationId, kind, addressee },
        ...{ zoneCode, topicCode, address, longitude, latitude },
        status: "submitted",
        caseId: part.id,
        splitFromId: proposal.id,
        splitReason: reason,
        createdAt: moment,
        updatedAt: moment,
        submittedAt: moment,
      })
      .onConflictDoNothing()
      .returning({ id: proposals.id });
    if (written.length === 0) throw new Conflict();
    await carryCoAuthors(tx, proposal.id, id);
    await saveProposal(tx, proposal.id, {}, at);
    await recordEvent(tx, actor, proposalSplit(proposal, { into: part.number }), at);
    const splitOff = { from: opened.number, number: part.number, dueOn: part.dueOn };
    await recordEvent(tx, actor, proposalSplitOff({ id, caseId: part.id }, splitOff), at);
    return { number: opened.number, newNumber: part.number };
  });
