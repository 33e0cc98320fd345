// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, isNull } from "drizzle-orm";
import { pactMembers } from "#db/schema/pact-application.ts";
import type { Transaction } from "#db/transaction.ts";
import { hashOfToken } from "#lib/accounts/session-token.ts";
import { NotFound, Refusal } from "#lib/kernel/errors.ts";
import { lockPact, type Pact } from "./lock-pact.ts";

export type MemberRow = typeof pactMembers.$inferSelect;

/** Somebody who was invited or belongs to the group, held; the pact is held already. Throws `NotFound`. */
export async function lockMember(tx: Transaction, pact: Pact, id: string): Promise<MemberRow> {
  const [member] = await tx
    .select()
    .from(pactMembers)
    .where(and(eq(pactMembers.id, id), eq(pactMembers.pactId, pact.id), isNull(pactMembers.endedAt)))
    .for("update");
  if (!member) throw new NotFound();
  return member;
}

/**
 * An open invitation with its pact, both held, the pact first, as by everyone who changes the group. Throws `Refusal` for
 * a link that opens nothing any more.
 */
export async function lockByToken(tx: Transaction, token: string, at: Temporal.Instant) {
  const byToken = eq(pactMembers.tokenHash, hashOfToken(token));
  const [known] = await tx.select({ pactId: pactMembers.pactId }).from(pactMembers).where(byToken);
  if (!known) throw new Refusal("pact-application.refusals.invitationGone");
  const pact = await lockPact(tx, known.pactId);
  const [member] = await tx.select().from(pactMembers).where(byToken).for("update");
  const isOpen = member && !member.endedAt && !member.confirmedAt;
  if (!isOpen || member.expiresAt.getTime() <= at.epochMilliseconds) {
    throw new Refusal("pact-application.refusals.invitationGone");
  }
  return { pact, member };
}
