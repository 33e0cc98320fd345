// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { listChoices } from "#lib/commons/queries.ts";
import { Invalid } from "#lib/kernel/errors.ts";

/** Throws `Invalid` on `commons` where one of them is not in the catalogue, or is named twice. */
export async function assertListed(tx: Transaction, ids: readonly string[]): Promise<void> {
  const listed = new Set((await listChoices(tx)).map(({ id }) => id));
  if (new Set(ids).size !== ids.length || ids.some((id) => !listed.has(id))) {
    throw new Invalid({ commons: { key: "calls.refusals.notListed" } });
  }
}
