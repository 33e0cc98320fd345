// SPDX-License-Identifier: AGPL-3.0-or-later
import { inArray, sql } from "drizzle-orm";
import { documents } from "#db/schema/library.ts";
import { inTransaction, type Transaction } from "#db/transaction.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { slugOf } from "#lib/kernel/slug.ts";
import { assertPlaces } from "../assert-places.ts";
import { documentAdded } from "../events.ts";
import { keepFile } from "../keep-file.ts";
import { documentPolicy } from "../policy.ts";
import type { AddDocument } from "../schemas.ts";

/** A new document with its first file, as a draft. The same form sent twice makes one. */
export const addDocument = (
  actor: Staff,
  { documentId, ...described }: AddDocument,
  file: ReceivedFile,
  at = now(),
): Promise<{ documentId: string }> =>
  inTransaction(async (tx) => {
    authorize(documentPolicy.add(actor));
    await assertPlaces(tx, described);
    const slug = await freeSlug(tx, described);
    const [added] = await tx
      .insert(documents)
      .values({
        ...described,
        id: documentId,
        slug,
        status: "draft",
        addedBy: actor.personId,
        addedAt: new Date(at.epochMilliseconds),
      })
      .onConflictDoNothing({ target: documents.id })
      .returning({ id: documents.id });
    if (!added) return { documentId };
    await recordEvent(tx, actor, documentAdded(documentId, described.kind), at);
    await keepFile(tx, actor, documentId, { file, shows: null }, at);
    return { documentId };
  });

/** The title and the year; a number tells those apart that are called the same. Who looks for one waits for the other. */
async function freeSlug(tx: Transaction, { title, datedOn }: Pick<AddDocument, "title" | "datedOn">): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('documents.slug'))`);
  const plain = [slugOf(title), datedOn.slice(0, 4)].filter(Boolean).join("-");
  for (let from = 1; ; from += 50) {
    const wished = Array.from({ length: 50 }, (_, index) => (from + index === 1 ? plain : `${plain}-${from + index}`));
    const taken = await tx.select({ slug: documents.slug }).from(documents).where(inArray(documents.slug, wished));
    const free = wished.find((slug) => !taken.some((other) => other.slug === slug));
    if (free) return free;
  }
}
