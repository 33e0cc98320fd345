// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Transaction } from "#db/transaction.ts";
import { findCase } from "#lib/cases/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { requestReceived } from "./events.ts";
import type { Request } from "./lock-request.ts";
import { openAsCase } from "./open-as-case.ts";

export type Receipt = { id: string; number: string; dueOn: string | null };

/** Opens the case of a request and says so; of one that has its case already, the receipt it was given. */
export async function openOnce(
  tx: Transaction,
  actor: Actor,
  request: Request,
  at: Temporal.Instant,
): Promise<Receipt> {
  const before = request.caseId && (await findCase(tx, request.caseId));
  if (before) return { id: request.id, number: before.number, dueOn: before.dueOn };
  const { id: caseId, number, dueOn } = await openAsCase(tx, request, at);
  await recordEvent(tx, actor, requestReceived({ ...request, caseId }, { dueOn, channel: request.channel }), at);
  return { id: request.id, number, dueOn };
}
