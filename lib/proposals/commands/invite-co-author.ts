// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { and, eq, isNull, lte } from "drizzle-orm";
import { people } from "#db/schema/accounts.ts";
import { coAuthors } from "#db/schema/co-authors.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { actingFor } from "#lib/associations/acting-for.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { timesDone } from "#lib/journal/times-done.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { authorize, Invalid, Refusal } from "#lib/kernel/errors.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { coAuthorInvited } from "../co-author-events.ts";
import { coAuthorPolicy } from "../co-author-policy.ts";
import { invitationLimits } from "../filing-limits.ts";
import { invitationToken } from "../invitation-token.ts";
import { lockProposal, type Proposal } from "../lock-proposal.ts";
import { proposalWorkflow } from "../workflow.ts";

/** Invitations one person may have sent in an hour: nobody's mailbox is flooded from here. */
const invitationsAnHour = 15;

/**
 * Sends a personal link to an address. The answer is the same whether or not somebody here has that address, so that
 * nobody can ask who has an account.
 */
export const inviteCoAuthor = (actor: Actor, input: { proposalId: string; email: string }, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const proposal = await lockProposal(tx, input.proposalId);
    const author = await actingFor(tx, actor, proposal.associationId, at);
    authorize(coAuthorPolicy.invite(author, proposal));
    proposalWorkflow.next("changeAuthors", proposal.status);
    const moment = new Date(at.epochMilliseconds);
    await endExpired(tx, proposal, moment);
    const { most, days } = await invitationLimits(proposal.kind, tx, today(at));
    if ((await tx.$count(coAuthors, stillInvited(proposal))) >= most) {
      throw new Refusal("filing.refusals.tooManyCoAuthors", { maximum: most });
    }
    await assertMayBeInvited(tx, { ...proposal, inviter: actingPerson(author) ?? "" }, input.email, at);

    const invitation = { id: randomUUIDv7(), email: input.email, invitedAt: moment };
    const written = await tx
      .insert(coAuthors)
      .values({
        ...invitation,
        proposalId: proposal.id,
        tokenHash: hashOfToken(invitationToken(invitation)),
        expiresAt: new Date(at.add({ hours: 24 * days }).epochMilliseconds),
      })
      .onConflictDoNothing()
      .returning({ id: coAuthors.id });
    if (written.length === 0) throw new Invalid({ email: { key: "filing.refusals.alreadyInvited" } });
    await enqueue(tx, "invitation", { coAuthorId: invitation.id });
    await recordEvent(tx, author, coAuthorInvited(proposal, invitation.id), at);
  });

const stillInvited = ({ id }: Proposal) => and(eq(coAuthors.proposalId, id), isNull(coAuthors.endedAt));

/** What nobody answered in time makes room for others, and its address is forgotten. */
const endExpired = (tx: Transaction, proposal: Proposal, moment: Date) =>
  tx
    .update(coAuthors)
    .set({ endedAt: moment, ending: "expired", email: null })
    .where(and(stillInvited(proposal), isNull(coAuthors.acceptedAt), lte(coAuthors.expiresAt, moment)));

type Inviting = { authorId: string; inviter: string };

async function assertMayBeInvited(
  tx: Transaction,
  { authorId, inviter }: Inviting,
  email: string,
  at: Temporal.Instant,
) {
  const [author] = await tx.select({ email: people.email }).from(people).where(eq(people.id, authorId));
  if (author?.email?.toLowerCase() === email.toLowerCase()) {
    throw new Invalid({ email: { key: "filing.refusals.ownAddress" } });
  }
  const since = at.subtract({ hours: 1 });
  const sent = await timesDone(tx, { personId: inviter, type: "proposal.co-author-invited", since });
  if (sent >= invitationsAnHour) throw new Refusal("filing.refusals.manyMails");
}
