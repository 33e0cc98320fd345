// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq } from "drizzle-orm";
import { follows } from "#db/schema/follows.ts";
import type { Transaction } from "#db/transaction.ts";
import type { Followed } from "../vocabulary.ts";

/** Who wants to hear of a thing wants to hear of what it went on in, unless they said otherwise of that. */
export async function carryFollows(tx: Transaction, from: Followed, to: Followed, at: Temporal.Instant): Promise<void> {
  const wanting = await tx
    .select({ personId: follows.personId })
    .from(follows)
    .where(and(eq(follows.kind, from.kind), eq(follows.subjectId, from.id), eq(follows.wanted, true)));
  if (wanting.length === 0) return;
  const said = { kind: to.kind, subjectId: to.id, wanted: true, saidAt: new Date(at.epochMilliseconds) };
  await tx
    .insert(follows)
    .values(wanting.map(({ personId }) => ({ personId, ...said })))
    .onConflictDoNothing();
}
