// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { removeFile } from "#lib/files/commands/remove-file.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { picturesIn, richText } from "#lib/kernel/rich-text.ts";
import { lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

/** Takes away a picture that the saved text no longer shows. */
export const removeEventPicture = (actor: Staff, { id, fileId }: { id: string; fileId: string }): Promise<void> =>
  inTransaction(async (tx) => {
    const { status, body, bodyEn } = await lockAgendaEvent(tx, id);
    authorize(agendaPolicy.write(actor));
    agendaWorkflow.next("edit", status);
    if ([body, bodyEn].some((text) => picturesIn(richText(text)).includes(fileId))) {
      throw new Invalid({ fileId: { key: "editor.refusals.pictureInUse" } });
    }
    await removeFile(tx, { kind: "agenda-event", id }, fileId);
  });
