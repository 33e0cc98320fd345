// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { lockFiled } from "../../lock-pact.ts";

type Filed = Awaited<ReturnType<typeof lockFiled>>;

/**
 * Two pacts with their cases, held in the order of their identifiers: two who merge them into each other neither wait for
 * ever nor make a circle.
 */
export async function lockRivals(tx: Transaction, one: string, other: string): Promise<[Filed, Filed]> {
  const first = await lockFiled(tx, one < other ? one : other);
  const second = await lockFiled(tx, one < other ? other : one);
  return one < other ? [first, second] : [second, first];
}
