// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { letters } from "#db/schema/assistance.ts";
import { cases } from "#db/schema/cases.ts";
import type { Transaction } from "#db/transaction.ts";
import { removeFilesOf } from "#lib/files/commands/remove-files-of.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { system } from "#lib/kernel/actor.ts";
import { requestEmptied } from "./events.ts";
import { type Request, saveRequest } from "./lock-request.ts";

/** In the place of words that were removed. */
const removed = "—";

/**
 * Removes what a request says of people: words, contacts, place, photographs, links. Kind, number, unit, term and
 * outcome stay, because the office's record of its terms is made of them. Done twice, nothing more happens.
 */
export async function emptyRequest(tx: Transaction, request: Request, at: Temporal.Instant): Promise<void> {
  if (request.emptiedAt !== null) return;
  const nobody = { name: null, email: null, phone: null, personId: null };
  const nowhere = { page: null, address: null, longitude: null, latitude: null };
  const silent = {
    subject: removed,
    body: removed,
    integrationRequest: request.integrationRequest && removed,
    integration: request.integration && removed,
    answer: request.answer && removed,
    closingNote: request.closingNote && removed,
  };
  await saveRequest(tx, request.id, { ...nobody, ...nowhere, ...silent, emptiedAt: new Date(at.epochMilliseconds) });
  if (request.caseId !== null) await tx.update(cases).set({ title: removed }).where(eq(cases.id, request.caseId));
  await tx.delete(letters).where(eq(letters.requestId, request.id));
  await removeFilesOf(tx, { kind: "assistance", id: request.id });
  await recordEvent(tx, system, requestEmptied(request), at);
}
