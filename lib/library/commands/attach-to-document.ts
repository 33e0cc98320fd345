// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import type { ReceivedFile } from "#lib/files/commands/receive-upload.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { now } from "#lib/kernel/clock.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { keepFile } from "../keep-file.ts";
import { lockDocument } from "../lock-document.ts";
import { documentPolicy } from "../policy.ts";
import type { AttachToDocument } from "../schemas.ts";
import { filesOfDocument } from "../vocabulary.ts";

/** One more file; of what is published it is public at once. */
export const attachToDocument = (
  actor: Staff,
  { documentId, shows }: AttachToDocument,
  file: ReceivedFile,
  at = now(),
): Promise<{ slug: string }> =>
  inTransaction(async (tx) => {
    const { slug, status } = await lockDocument(tx, documentId);
    authorize(documentPolicy.attach(actor));
    const owner = { kind: "document", id: documentId } as const;
    if ((await listFilesOf(owner, tx)).length >= filesOfDocument) {
      throw new Invalid({ file: { key: "library.fields.tooManyFiles", params: { maximum: filesOfDocument } } });
    }
    await keepFile(tx, actor, documentId, { file, shows }, at);
    if (status === "published") await publishFilesOf(tx, owner);
    return { slug };
  });
