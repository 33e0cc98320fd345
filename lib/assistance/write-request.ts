// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { requests } from "#db/schema/assistance.ts";
import { topics } from "#db/schema/municipality.ts";
import type { Transaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { Conflict, Invalid } from "#lib/kernel/errors.ts";
import { findPlace } from "#lib/municipality/place.ts";
import type { Request } from "./lock-request.ts";
import type { AskRequest } from "./schemas.ts";
import type { RequestChannel } from "./vocabulary.ts";

/** Who asks: a person of the house, or a name with what one can be reached by. */
export type Asker = Pick<Request, "personId" | "name" | "email" | "phone" | "locale">;

type Written = { request: Request; isNew: boolean };

/**
 * Writes a request under the identifier of its form, with its photographs. Sent twice, the first stands and answers; the
 * identifier of somebody else's request is a `Conflict`.
 */
export async function writeRequest(
  tx: Transaction,
  asker: Asker,
  { place, ...content }: AskRequest,
  {
    channel,
    photos,
    uploadedBy,
  }: { channel: RequestChannel; photos: readonly ReceivedFile[]; uploadedBy: string | null },
  at: Temporal.Instant,
): Promise<Written> {
  if (content.topicCode !== null) await requireTopic(tx, content.topicCode);
  const where = await findPlace(tx, place);
  const createdAt = new Date(at.epochMilliseconds);
  const [written] = await tx
    .insert(requests)
    .values({ ...content, ...where, ...asker, channel, createdAt })
    .onConflictDoNothing()
    .returning();
  if (!written) return { request: await sameRequest(tx, content.id, asker), isNew: false };
  for (const photo of photos) await attachFile(tx, uploadedBy, photo, { kind: "assistance", id: written.id });
  return { request: written, isNew: true };
}

async function requireTopic(tx: Transaction, code: string): Promise<void> {
  if ((await tx.$count(topics, eq(topics.code, code))) === 0)
    throw new Invalid({ topicCode: { key: "fields.invalid" } });
}

/** The request of a form that was sent before, by the same person; held, as its first sender may still be at work. */
async function sameRequest(tx: Transaction, id: string, { personId, email, name }: Asker): Promise<Request> {
  const [found] = await tx.select().from(requests).where(eq(requests.id, id)).for("update");
  if (!found || found.personId !== personId || found.email !== email || found.name !== name) throw new Conflict();
  return found;
}
