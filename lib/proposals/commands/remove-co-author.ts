// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import { inTransaction } from "#db/transaction.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { findCase } from "#lib/cases/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, NotFound } from "#lib/kernel/errors.ts";
import { coAuthorRemoved } from "../co-author-events.ts";
import { coAuthorPolicy } from "../co-author-policy.ts";
import { endCoAuthor } from "../end-co-author.ts";
import { lockProposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

type Removal = { proposalId: string; coAuthorId: string };

/** The first author takes an invitation back, or the name of whoever accepted it off the proposal. */
export const removeCoAuthor = (actor: Actor, input: Removal, at = now()): Promise<{ number: string | null }> =>
  inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    const author = await actingFor(tx, actor, proposal.associationId, at);
    authorize(coAuthorPolicy.remove(author, proposal));
    proposalWorkflow.next("changeAuthors", proposal.status);
    const [found] = await tx
      .select()
      .from(coAuthors)
      .where(and(eq(coAuthors.id, input.coAuthorId), eq(coAuthors.proposalId, proposal.id), isNull(coAuthors.endedAt)));
    if (!found) throw new NotFound();
    await endCoAuthor(tx, found.id, "revoked", at);
    await recordEvent(tx, author, coAuthorRemoved(proposal, found.id), at);
    const opened = proposal.caseId ? await findCase(tx, proposal.caseId) : null;
    return { number: opened?.number ?? null };
  });
