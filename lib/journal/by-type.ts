// SPDX-License-Identifier: AGPL-3.0-or-later
import type { events } from "#db/schema/journal.ts";
import type { Transaction } from "#db/transaction.ts";

type Reactions = Record<string, readonly ((tx: Transaction, event: typeof events.$inferSelect) => Promise<void>)[]>;

/** Several parts of a room may react to one event: their reactions by type, joined. */
export function byType(...all: Reactions[]): Reactions {
  const types = new Set(all.flatMap((reactions) => Object.keys(reactions)));
  return Object.fromEntries([...types].map((type) => [type, all.flatMap((reactions) => reactions[type] ?? [])]));
}
