// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { coAuthors } from "#db/schema/co-authors.ts";
import type { Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { lockProposal } from "./lock-proposal.ts";

/**
 * An open invitation with its proposal, both held. The proposal is locked first, as by everyone who changes who signs it;
 * only then is the invitation read for good. Throws `Refusal` for a link that opens nothing any more.
 */
export async function lockInvitation(tx: Transaction, token: string, at: Temporal.Instant) {
  const byToken = eq(coAuthors.tokenHash, hashOfToken(token));
  const [known] = await tx.select({ proposalId: coAuthors.proposalId }).from(coAuthors).where(byToken);
  if (!known) throw new Refusal("filing.refusals.invitationGone");
  const proposal = await lockProposal(tx, known.proposalId);
  const [invitation] = await tx.select().from(coAuthors).where(byToken).for("update");
  const isOpen = invitation && !invitation.endedAt && !invitation.acceptedAt;
  if (!isOpen || invitation.expiresAt.getTime() <= at.epochMilliseconds) {
    throw new Refusal("filing.refusals.invitationGone");
  }
  return { proposal, invitation };
}
