// SPDX-License-Identifier: AGPL-3.0-or-later
import { proposals } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict, Refusal } from "#lib/kernel/errors.ts";
import { proposalDrafted } from "../events.ts";
import { lockProposal, saveProposal } from "../lock-proposal.ts";
import { proposalPolicy } from "../policy.ts";
import type { SaveDraft } from "../schemas.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Writes a draft under the identifier its form was given, so that a form sent twice makes one draft. `version` is the
 * one the writer saw: whoever would overwrite a newer one gets `Conflict`. Answers the version written.
 */
export const saveDraft = (actor: Actor, input: SaveDraft, at = now()): Promise<{ id: string; version: number }> =>
  inTransaction(async (tx) => {
    const author = await actingFor(tx, actor, input.associationId, at);
    const authorId = actingPerson(author);
    if (authorId === null || author.kind === "staff") throw new Refusal("proposals.refusals.staff");
    const { id, version, ...content } = input;

    const created = await tx
      .insert(proposals)
      .values({ id, authorId, ...content, createdAt: new Date(at.epochMilliseconds) })
      .onConflictDoNothing()
      .returning({ id: proposals.id });
    if (created.length > 0) {
      await recordEvent(tx, author, proposalDrafted({ id, caseId: null }), at);
      return { id, version: 1 };
    }

    const proposal = await lockProposal(tx, id);
    authorize(proposalPolicy.edit(await actingFor(tx, actor, proposal.associationId, at), proposal));
    proposalWorkflow.next("edit", proposal.status);
    if (isSame(proposal, content)) return { id, version: proposal.version };
    if (proposal.version !== version) throw new Conflict();
    await saveProposal(tx, id, { ...content, version: version + 1 }, at);
    return { id, version: version + 1 };
  });

type Content = Omit<SaveDraft, "id" | "version">;

const isSame = (written: Content, sent: Content): boolean =>
  (Object.keys(sent) as (keyof Content)[]).every((key) => written[key] === sent[key]);
