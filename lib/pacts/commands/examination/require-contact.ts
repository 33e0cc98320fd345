// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { listExaminers } from "#lib/organisation/queries.ts";

/** The single contact works for the municipality today; throws `Invalid` otherwise. */
export async function requireContact(tx: Transaction, contactId: string, at: Temporal.Instant): Promise<void> {
  const possible = await listExaminers(today(at), tx);
  if (!possible.some(({ id }) => id === contactId)) {
    throw new Invalid({ contactId: { key: "pact-examination.fields.noContact" } });
  }
}
