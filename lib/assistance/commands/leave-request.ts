// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, count, eq, gt } from "drizzle-orm";
import { letters, requests } from "#db/schema/assistance.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { now } from "#lib/kernel/clock.ts";
import { Refusal } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { askedFrom } from "../asked-from.ts";
import type { AskRequest, Visitor } from "../schemas.ts";
import { writeLetter } from "../write-letter.ts";
import { writeRequest } from "../write-request.ts";

/** Letters that may ask one address in an hour whether it is theirs: nobody's mailbox is flooded from here. */
const lettersAnHour = 3;

/**
 * Keeps what a visitor asks until they open the link sent to their address: only then it is a case, so that nobody is
 * written to, or made the author of anything, against their will. Sent twice, one letter leaves.
 */
export const leaveRequest = (
  visitor: Visitor & { locale: Locale },
  input: AskRequest,
  photos: readonly ReceivedFile[] = [],
  at = now(),
): Promise<void> =>
  inTransaction(async (tx) => {
    if ((await lettersLately(tx, visitor.email, at)) >= lettersAnHour)
      throw new Refusal("assistance.refusals.manyLetters");
    const asker = { ...visitor, personId: null, phone: null };
    const how = { channel: "online", photos, uploadedBy: null } as const;
    const { request, isNew } = await writeRequest(tx, asker, input, how, at);
    if (isNew) await writeLetter(tx, { requestId: request.id, kind: "confirm", eventId: null }, at);
  });

async function lettersLately(tx: Transaction, email: string, at: Temporal.Instant): Promise<number> {
  const anHourAgo = new Date(at.subtract({ hours: 1 }).epochMilliseconds);
  const [sent] = await tx
    .select({ letters: count() })
    .from(letters)
    .innerJoin(requests, eq(requests.id, letters.requestId))
    .where(and(askedFrom(email), eq(letters.kind, "confirm"), gt(letters.createdAt, anHourAgo)));
  return sent?.letters ?? 0;
}
