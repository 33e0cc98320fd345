// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import { inTransaction } from "#db/transaction.ts";
import { findCase } from "#lib/cases/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Refusal } from "#lib/kernel/errors.ts";
import { coAuthorLeft } from "../co-author-events.ts";
import { coAuthorPolicy } from "../co-author-policy.ts";
import { coAuthorIds, signsToday } from "../co-authors.ts";
import { endCoAuthor } from "../end-co-author.ts";
import { lockProposal } from "../lock-proposal.ts";

/** A co-author takes their own name off a proposal: whenever they like, also after the answer. */
export const leaveProposal = (
  actor: Actor,
  input: { proposalId: string },
  at = now(),
): Promise<{ number: string | null }> =>
  inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    authorize(coAuthorPolicy.leave(actor, { coAuthorIds: await coAuthorIds(tx, proposal.id) }));
    const [own] = await tx
      .select({ id: coAuthors.id })
      .from(coAuthors)
      .where(and(eq(coAuthors.proposalId, proposal.id), eq(coAuthors.personId, actingPerson(actor) ?? ""), signsToday));
    if (!own) throw new Refusal("filing.refusals.notCoAuthor");
    await endCoAuthor(tx, own.id, "left", at);
    await recordEvent(tx, actor, coAuthorLeft(proposal, own.id), at);
    const opened = proposal.caseId ? await findCase(tx, proposal.caseId) : null;
    return { number: opened?.number ?? null };
  });
