// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { documents } from "#db/schema/library.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize } from "#lib/kernel/errors.ts";
import { assertPlaces } from "../assert-places.ts";
import { documentDescribed } from "../events.ts";
import { indexDocument } from "../index-document.ts";
import { lockDocument } from "../lock-document.ts";
import { documentPolicy } from "../policy.ts";
import type { DescribeDocument } from "../schemas.ts";

/** Says in other words what a document is. Its address stays. */
export const describeDocument = (
  actor: Staff,
  { documentId, ...described }: DescribeDocument,
  at = now(),
): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const { slug } = await lockDocument(tx, documentId);
    authorize(documentPolicy.describe(actor));
    await assertPlaces(tx, described);
    await tx.update(documents).set(described).where(eq(documents.id, documentId));
    await indexDocument(tx, documentId);
    await recordEvent(tx, actor, documentDescribed(documentId), at);
    return { slug };
  });
