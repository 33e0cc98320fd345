// SPDX-License-Identifier: AGPL-3.0-or-later
import { pactAttachments } from "#db/schema/pact-application.ts";
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { receiveUpload } from "#lib/files/commands/receive-upload.ts";
import { type Actor, actingPerson } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { Invalid } from "#lib/kernel/errors.ts";
import { listPactFiles } from "../../application-draft.ts";
import { mostPactFiles } from "../../application-rules.ts";
import type { AttachmentKind } from "../../application-vocabulary.ts";
import { lockApplication } from "../../lock-application.ts";
import { savePact } from "../../lock-pact.ts";

type Attachment = { pactId: string; file: File; kind: AttachmentKind; description: string };

/** Attaches one more file to a draft, up to the number of the rule; an identity document only the office will read. */
export async function attachToApplication(actor: Actor, input: Attachment, at = now()): Promise<void> {
  const received = await receiveUpload(input.file);
  await inTransaction(async (tx) => {
    const { pact, author } = await lockApplication(tx, actor, input.pactId, "edit", at);
    const most = await mostPactFiles(tx, today(at));
    if ((await listPactFiles(pact.id, tx)).length >= most) {
      throw new Invalid({ file: { key: "filing.refusals.tooManyFiles", params: { maximum: most } } });
    }
    const owner = { kind: input.kind === "identity" ? "pact-identity" : "pact", id: pact.id } as const;
    const fileId = await attachFile(tx, actingPerson(author), received, owner, input.description);
    await tx.insert(pactAttachments).values({ fileId, pactId: pact.id, kind: input.kind });
    await savePact(tx, pact.id, { draftWarnedAt: null }, at);
  });
}
