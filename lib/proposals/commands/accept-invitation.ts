// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import { supports } from "#db/schema/proposals.ts";
import { inTransaction } from "#db/transaction.ts";
import { personFacts } from "#lib/accounts/person-facts.ts";
import { findCase } from "#lib/cases/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { coAuthorJoined } from "../co-author-events.ts";
import { coAuthorPolicy } from "../co-author-policy.ts";
import { coAuthorIds } from "../co-authors.ts";
import { lockInvitation } from "../lock-invitation.ts";
import { participationRequirement } from "../requirement.ts";
import { isSigned } from "../vocabulary.ts";
import { proposalWorkflow } from "../workflow.ts";

/**
 * Whoever opened the link signs the proposal, once: the link is spent, and the address it was sent to forgotten. A
 * support they had given becomes their signature; a petition, its promoters sign like everyone else. Answers which proposal it is,
 * and its number where it was filed.
 */
export const acceptInvitation = (
  actor: Actor,
  input: { token: string },
  at = now(),
): Promise<{ proposalId: string; number: string | null }> =>
  inTransaction(async (tx) => {
    const { proposal, invitation } = await lockInvitation(tx, input.token, at);
    const personId = actingPerson(actor);
    if (personId === null || actor.kind === "system") throw new Refusal("proposals.refusals.staff");
    const on = today(at);
    const facts = await personFacts(tx, personId, actor.level);
    const signed = { ...proposal, coAuthorIds: await coAuthorIds(tx, proposal.id) };
    authorize(coAuthorPolicy.join(actor, signed, facts, await participationRequirement(tx, on), on));
    proposalWorkflow.next("changeAuthors", proposal.status);

    await tx
      .update(coAuthors)
      .set({ personId, acceptedAt: new Date(at.epochMilliseconds), email: null })
      .where(eq(coAuthors.id, invitation.id));
    if (!isSigned(proposal.kind)) {
      await tx.delete(supports).where(and(eq(supports.proposalId, proposal.id), eq(supports.voice, facts.voice)));
    }
    await recordEvent(tx, actor, coAuthorJoined(proposal, invitation.id), at);
    const opened = proposal.caseId ? await findCase(tx, proposal.caseId) : null;
    return { proposalId: proposal.id, number: opened?.number ?? null };
  });
