// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, count, eq, gt, isNull } from "drizzle-orm";
import { emailConfirmations, people } from "#db/schema/accounts.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import { now } from "#lib/kernel/clock.ts";
import { NotFound, Refusal } from "#lib/kernel/errors.ts";
import { enqueue } from "#lib/kernel/queue.ts";
import { confirmationHours, emailToken } from "../email-token.ts";
import { hashOfToken } from "../session-token.ts";

/** Mails one person may have sent to addresses they name, in an hour: nobody's mailbox is flooded from here. */
const mailsAnHour = 5;

/**
 * Sends a link to an address, to prove that it is theirs. The answer is the same whether or not somebody else uses the
 * address, so that nobody can ask whose it is. A new link makes the earlier ones worthless.
 */
export const requestEmailConfirmation = (personId: string, email: string, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.id, personId), isNull(people.erasedAt)))
      .for("update");
    if (!person) throw new NotFound();
    if ((await mailsInTheLastHour(tx, personId, at)) >= mailsAnHour) throw new Refusal("accounts.refusals.manyMails");

    const confirmation = { personId, email, createdAt: new Date(at.epochMilliseconds) };
    const tokenHash = hashOfToken(emailToken(confirmation));
    const expiresAt = new Date(at.add({ hours: confirmationHours }).epochMilliseconds);
    await tx
      .update(emailConfirmations)
      .set({ expiresAt: confirmation.createdAt })
      .where(and(eq(emailConfirmations.personId, personId), isNull(emailConfirmations.usedAt)));
    await tx.insert(emailConfirmations).values({ ...confirmation, tokenHash, expiresAt });
    await enqueue(tx, "email-confirmation", { tokenHash });
  });

async function mailsInTheLastHour(tx: Transaction, personId: string, at: Temporal.Instant): Promise<number> {
  const anHourAgo = new Date(at.subtract({ hours: 1 }).epochMilliseconds);
  const [sent] = await tx
    .select({ mails: count() })
    .from(emailConfirmations)
    .where(and(eq(emailConfirmations.personId, personId), gt(emailConfirmations.createdAt, anHourAgo)));
  return sent?.mails ?? 0;
}
