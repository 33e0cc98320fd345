// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { documents } from "#db/schema/library.ts";
import { inTransaction } from "#db/transaction.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Conflict } from "#lib/kernel/errors.ts";
import { documentPublished } from "../events.ts";
import { indexDocument } from "../index-document.ts";
import { lockDocument } from "../lock-document.ts";
import { documentPolicy } from "../policy.ts";
import type { NamedDocument } from "../schemas.ts";
import { documentWorkflow } from "../workflow.ts";

/** Lets everyone read a document and its files, for the first time or again. */
export const publishDocument = (actor: Staff, { documentId }: NamedDocument, at = now()): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const { slug, status: before } = await lockDocument(tx, documentId);
    authorize(documentPolicy.publish(actor));
    const status = documentWorkflow.next("publish", before);
    const owner = { kind: "document", id: documentId } as const;
    if ((await listFilesOf(owner, tx)).length === 0) throw new Conflict("library.refusals.noFile");
    await tx
      .update(documents)
      .set({ status, publishedAt: new Date(at.epochMilliseconds), withdrawnReason: null })
      .where(eq(documents.id, documentId));
    await publishFilesOf(tx, owner);
    await indexDocument(tx, documentId);
    await recordEvent(tx, actor, documentPublished(documentId, slug), at);
    return { slug };
  });
