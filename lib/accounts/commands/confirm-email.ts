// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { emailConfirmations, people } from "#db/schema/accounts.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import { emailConfirmed } from "../events.ts";
import { hashOfToken } from "../session-token.ts";

/** Whoever has the link has the mailbox: the address becomes that of the person who asked, and the link is spent. */
export const confirmEmail = (token: string, at = now()): Promise<void> =>
  inTransaction(async (tx) => {
    const [confirmation] = await tx
      .select()
      .from(emailConfirmations)
      .where(eq(emailConfirmations.tokenHash, hashOfToken(token)))
      .for("update");
    const moment = new Date(at.epochMilliseconds);
    if (!confirmation || confirmation.expiresAt <= moment) throw new Refusal("accounts.refusals.linkExpired");
    if (confirmation.usedAt) throw new Refusal("accounts.refusals.linkUsed");

    const { tokenHash, personId, email } = confirmation;
    await tx.update(emailConfirmations).set({ usedAt: moment }).where(eq(emailConfirmations.tokenHash, tokenHash));
    await tx.update(people).set({ email, emailConfirmedAt: moment }).where(eq(people.id, personId));
    await recordEvent(tx, { kind: "citizen", personId, level: 1 }, emailConfirmed(personId), at);
  });
