// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { openCase } from "#lib/cases/commands/open-case.ts";
import { findCase } from "#lib/cases/queries.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { holdContent } from "#lib/moderation/commands/hold-content.ts";
import { participationUnit } from "#lib/organisation/queries.ts";
import { proposalSubmitted } from "../events.ts";
import { holdingOfProposal } from "../holding.ts";
import { lockProposal, saveProposal } from "../lock-proposal.ts";
import { openCollecting } from "../petition-opening.ts";
import { termsOf } from "../petition-terms.ts";
import { proposalPolicy } from "../policy.ts";
import { participationRequirement } from "../requirement.ts";
import { completeProposal } from "../schemas.ts";
import { isSigned } from "../vocabulary.ts";
import { proposalWorkflow } from "../workflow.ts";

export type Receipt = { number: string; dueOn: string | null };

/**
 * Files a draft: it gets its number, its term and its place in the open, or a moderator who reads it first. Sent twice,
 * the second submission finds the receipt of the first. Throws `Invalid` while something is missing.
 */
export const submitProposal = (actor: Actor, input: { proposalId: string }, at = now()): Promise<Receipt> =>
  inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    const author = await actingFor(tx, actor, proposal.associationId, at);
    authorize(proposalPolicy.edit(author, proposal));
    const filed = proposal.caseId ? await findCase(tx, proposal.caseId) : null;
    if (filed) return { number: filed.number, dueOn: filed.dueOn };

    const on = today(at);
    const facts = await personFacts(tx, proposal.authorId, author.kind === "system" ? 1 : author.level);
    authorize(proposalPolicy.submit(author, proposal, facts, await participationRequirement(tx, on), on));
    const status = proposalWorkflow.next(isSigned(proposal.kind) ? "collect" : "submit", proposal.status);
    const missing = completeProposal.safeParse(proposal);
    if (missing.error) throw new Invalid(fieldMessages(missing.error));
    if (proposal.kind !== "proposal" && proposal.addressee === null) {
      throw new Invalid({ addressee: { key: "fields.required" } });
    }

    const terms = await termsOf(tx, proposal, on);
    const holding = await holdingOfProposal(tx, proposal, at);
    if (!holding) await publishFilesOf(tx, { kind: "proposal", id: proposal.id });
    const opened = await openCase(
      tx,
      {
        kind: "proposal",
        subjectId: proposal.id,
        title: proposal.title,
        unitCode: await participationUnit(tx),
        term: terms.answer,
      },
      at,
    );
    const supports = { supportsUntil: terms.until, supportsNeeded: terms.needed };
    const submittedAt = new Date(at.epochMilliseconds);
    const publication = holding ? "held" : proposal.publication;
    await saveProposal(tx, proposal.id, { status, publication, caseId: opened.id, submittedAt, ...supports }, at);
    if (holding) {
      const { id, authorId, associationId } = proposal;
      await holdContent(
        tx,
        author,
        { kind: "proposal", id, authorId, associationId, caseId: opened.id, ...holding },
        at,
      );
    }
    if (status === "collecting") {
      await openCollecting(tx, author, { ...proposal, ...supports, caseId: opened.id }, opened, facts.voice, at);
      return { number: opened.number, dueOn: null };
    }
    const receipt = { number: opened.number, dueOn: opened.dueOn };
    await recordEvent(tx, author, proposalSubmitted({ id: proposal.id, caseId: opened.id }, receipt), at);
    return receipt;
  });
