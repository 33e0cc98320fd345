// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { unsignedTextOf } from "./at-the-table.ts";
import { lockFiled } from "./lock-pact.ts";
import { stepOn, type TextVerb } from "./text-workflow.ts";

/**
 * A filed pact with its case, both held, and the text that is not signed yet: `step` says where a verb leads text and pact.
 * Throws `NotFound`; `step` throws what `stepOn` does.
 */
export async function lockText(tx: Transaction, pactId: string) {
  const { pact, case: opened } = await lockFiled(tx, pactId);
  const text = await unsignedTextOf(tx, pact.id);
  return { pact, opened, step: <Verb extends TextVerb>(verb: Verb) => stepOn(verb, pact, text) };
}
