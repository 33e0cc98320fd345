// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { picturesIn, richText } from "#lib/kernel/rich-text.ts";
import { lockArticle } from "../lock-article.ts";
import { articlePolicy } from "../policy.ts";
import { articleWorkflow } from "../workflow.ts";

/** Takes away a picture that the saved text no longer shows. */
export const removePicture = (actor: Staff, { id, fileId }: { id: string; fileId: string }): Promise<void> =>
  inTransaction(async (tx) => {
    const { status, body, bodyEn } = await lockArticle(tx, id);
    authorize(articlePolicy.write(actor));
    articleWorkflow.next("edit", status);
    if ([body, bodyEn ?? ""].some((text) => picturesIn(richText(text)).includes(fileId))) {
      throw new Invalid({ fileId: { key: "editor.refusals.pictureInUse" } });
    }
    await removeFile(tx, { kind: "article", id }, fileId);
  });
