// SPDX-License-Identifier: AGPL-3.0-or-later
import { inTransaction } from "#db/transaction.ts";
import { attachFile } from "#lib/files/commands/attach-file.ts";
import { publishFilesOf } from "#lib/files/commands/publish-files-of.ts";
import { receivePicture } from "#lib/files/commands/receive-picture.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { authorize, Invalid } from "#lib/kernel/errors.ts";
import { lockAgendaEvent } from "../lock-agenda-event.ts";
import { agendaPolicy } from "../policy.ts";
import { agendaWorkflow } from "../workflow.ts";

type Picture = { id: string; file: File; alternative: string; isDecorative: boolean };

const mostPictures = 30;

/** Adds a picture that the text can show, with what it shows in words. Answers the identifier of the file. */
export async function attachEventPicture(actor: Staff, input: Picture): Promise<{ fileId: string }> {
  authorize(agendaPolicy.write(actor));
  const received = await receivePicture(input.file);
  return inTransaction(async (tx) => {
    const event = await lockAgendaEvent(tx, input.id);
    authorize(agendaPolicy.write(actor));
    agendaWorkflow.next("edit", event.status);
    const owner = { kind: "agenda-event", id: event.id } as const;
    if ((await listFilesOf(owner, tx)).length >= mostPictures) {
      throw new Invalid({ file: { key: "editor.refusals.manyPictures", params: { maximum: mostPictures } } });
    }
    const alternative = input.isDecorative ? "" : input.alternative;
    const fileId = await attachFile(tx, actor.personId, received, owner, alternative);
    if (event.appearedAt) await publishFilesOf(tx, owner);
    return { fileId };
  });
}
