// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { digests, mailPreferences, notifications } from "#db/schema/notifications.ts";
import type { Transaction } from "#db/transaction.ts";

/** What a person was told concerns them alone; it goes with their account. A mail still to be sent is not sent. */
export async function forgetNotificationsOf(tx: Transaction, personId: string): Promise<void> {
  await tx.delete(notifications).where(eq(notifications.personId, personId));
  await tx.delete(digests).where(eq(digests.personId, personId));
  await tx.delete(mailPreferences).where(eq(mailPreferences.personId, personId));
}
